//! Which page of the ask comes when.

use super::Answers;
use super::questions::{Field, QUESTIONS, Question};

/// A page of the ask: its question, its number and how many there are.
#[derive(Clone, Copy)]
pub struct Step {
    /// What is asked.
    pub question: &'static Question,
    /// From 1.
    pub number: usize,
    /// All pages.
    pub of: usize,
}

/// The pages, in order: every question of which something is asked.
pub fn steps(answers: &Answers) -> Vec<Step> {
    let asked: Vec<&Question> =
        QUESTIONS.iter().filter(|question| question.fields_shown(answers).next().is_some()).collect();
    let of = asked.len();
    asked.into_iter().enumerate().map(|(index, question)| Step { question, number: index + 1, of }).collect()
}

impl Question {
    /// The fields that are asked, given the answers so far.
    pub fn fields_shown<'a>(&self, answers: &'a Answers) -> impl Iterator<Item = &'static Field> + use<'a> {
        self.fields.iter().filter(move |field| (field.shown)(answers))
    }
}
