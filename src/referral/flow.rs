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

/// The pages, in order.
pub fn steps() -> Vec<Step> {
    QUESTIONS
        .iter()
        .enumerate()
        .map(|(index, question)| Step { question, number: index + 1, of: QUESTIONS.len() })
        .collect()
}

impl Question {
    /// The fields that are asked, given the answers so far.
    pub fn fields_shown<'a>(&self, answers: &'a Answers) -> impl Iterator<Item = &'static Field> + use<'a> {
        self.fields.iter().filter(move |field| (field.shown)(answers))
    }
}
