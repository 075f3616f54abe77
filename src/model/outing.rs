//! Of a listing, what a calendar needs: when it is, and whether it is on.
//!
//! The same bytes as a listing, read into fewer fields: the site's second program makes calendar files
//! of it, and a reader of whole listings would be half of that program again.

use super::*;
use crate::wire;
use chrono::NaiveDate;

/// A part of a [`Listing`], under the names and the wire numbers that it has there.
#[derive(Clone, Debug, PartialEq)]
pub struct Outing {
    /// Of the listing.
    pub id: ListingId,
    /// When it happens.
    pub when: Fact<Times>,
    /// The last day.
    pub runs_until: Option<NaiveDate>,
    /// What is different just now.
    pub alert: Option<Alert>,
}

wire::record!(Outing { 0 id, 5 when, 27 runs_until, 32 alert });

impl From<&Listing> for Outing {
    fn from(listing: &Listing) -> Self {
        Self {
            id: listing.id.clone(),
            when: listing.when.clone(),
            runs_until: listing.runs_until,
            alert: listing.alert.clone(),
        }
    }
}
