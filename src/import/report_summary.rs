//! What to do first: the problems of a whole import, gathered by what is wrong, the most frequent
//! first. A list of two thousand lines is a list that nobody acts on.

use super::report::{Fate, LeftOutBecause, Problem, Reason, RecordLine, Report};
use std::collections::BTreeMap;

/// How often one thing is wrong.
#[derive(Clone, Debug)]
pub struct Gathered<'a> {
    /// What is wrong.
    pub reason: Reason,
    /// In how many fields.
    pub fields: usize,
    /// In how many records.
    pub records: usize,
    /// The first few, in the order of the report.
    pub examples: Vec<&'a Problem>,
}

/// Examples that are kept for each reason.
const EXAMPLES: usize = 3;

impl Report {
    /// The problems by what is wrong, those of most records first.
    pub fn by_reason(&self) -> Vec<Gathered<'_>> {
        let counted = self.counted.reasons.iter().map(|(reason, (fields, records))| {
            (*reason, Gathered { reason: *reason, fields: *fields, records: *records, examples: Vec::new() })
        });
        let mut found: BTreeMap<Reason, Gathered<'_>> = counted.collect();
        for line in &self.records {
            let Fate::KeptMended(problems) = &line.fate else { continue };
            let mut seen = Vec::new();
            for problem in problems {
                let reason = problem.reason;
                let gathered = found.entry(reason).or_insert_with(|| Gathered {
                    reason,
                    fields: 0,
                    records: 0,
                    examples: Vec::new(),
                });
                gathered.fields += 1;
                if !seen.contains(&reason) {
                    seen.push(reason);
                    gathered.records += 1;
                }
                if gathered.examples.len() < EXAMPLES {
                    gathered.examples.push(problem);
                }
            }
        }
        let mut gathered: Vec<Gathered<'_>> = found.into_values().collect();
        gathered.sort_by(|one, other| other.records.cmp(&one.records).then(one.reason.cmp(&other.reason)));
        gathered
    }

    /// The records that are not in the directory, with the reason of each.
    pub fn left_out(&self) -> impl Iterator<Item = (&RecordLine, LeftOutBecause)> {
        self.records.iter().filter_map(|line| match line.fate {
            Fate::LeftOut(because) => Some((line, because)),
            _ => None,
        })
    }
}
