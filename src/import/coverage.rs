//! What a town has and what it lacks: needs by area, and in them what is for women only, what one
//! can bring children to, and which languages are spoken. It tells a hub where the gaps are.

use crate::model::{Children, Listing, Need, Place, Whereabouts, WomenMen};
use std::collections::BTreeMap;
use std::fmt::{self, Display, Formatter};

/// Where a thing happens, coarse enough to compare.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Area {
    /// A part of a town, or the first half of a postcode where no name is known.
    Named(String),
    /// Online, by telephone, or they come to you.
    Anywhere,
    /// The source does not say where.
    NotKnown,
}

impl Area {
    /// The area of a listing. Of a hidden address this is all that is known here.
    pub fn of(listing: &Listing) -> Self {
        match listing.place.value() {
            Some(Whereabouts::At(place) | Whereabouts::AskForAddress(place)) => {
                name_of(place).map_or(Area::NotKnown, Area::Named)
            }
            Some(Whereabouts::Online | Whereabouts::ComesToYou | Whereabouts::ByPhone) => Area::Anywhere,
            None => Area::NotKnown,
        }
    }

    /// Its name for a volunteer.
    pub fn words(&self) -> &str {
        match self {
            Area::Named(name) => name,
            Area::Anywhere => "online, by telephone or at home",
            Area::NotKnown => "place not known",
        }
    }
}

fn name_of(place: &Place) -> Option<String> {
    let outcode = || place.postcode.as_deref().and_then(|code| code.split_whitespace().next()).map(str::to_owned);
    place.area.clone().filter(|area| !area.trim().is_empty()).or_else(outcode)
}

/// How much there is for one need in one area.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cell {
    /// Listings.
    pub listings: usize,
    /// Of these, for women only or with times for women only.
    pub women_only: usize,
    /// Of these, where children can come, are looked after, or are whom it is for.
    pub with_children: usize,
    /// For each language but English, in how many it is spoken or interpreted. BCP 47.
    pub languages: BTreeMap<String, usize>,
}

impl Cell {
    fn add(&mut self, listing: &Listing) {
        self.listings += 1;
        let women = matches!(listing.women_men.value(), Some(WomenMen::Women | WomenMen::WomensTimes));
        self.women_only += usize::from(women);
        let children =
            matches!(listing.children.value(), Some(Children::Welcome | Children::Creche | Children::ForChildren));
        self.with_children += usize::from(children);
        for tag in tongues(listing) {
            *self.languages.entry(tag).or_default() += 1;
        }
    }

    fn take_out(&mut self, listing: &Listing) {
        let mut one = Self::default();
        one.add(listing);
        self.listings = self.listings.saturating_sub(one.listings);
        self.women_only = self.women_only.saturating_sub(one.women_only);
        self.with_children = self.with_children.saturating_sub(one.with_children);
        for (tag, count) in one.languages {
            if let Some(mine) = self.languages.get_mut(&tag) {
                *mine = mine.saturating_sub(count);
            }
        }
        self.languages.retain(|_, count| *count > 0);
    }

    fn join(&mut self, other: Self) {
        self.listings += other.listings;
        self.women_only += other.women_only;
        self.with_children += other.with_children;
        other.languages.into_iter().for_each(|(tag, count)| *self.languages.entry(tag).or_default() += count);
    }

    /// Its languages with their counts: `ar 3, fa 2`; nothing where there are none.
    pub fn languages_in_words(&self) -> String {
        let mut counted: Vec<(&String, &usize)> = self.languages.iter().collect();
        counted.sort_by(|one, other| other.1.cmp(one.1).then(one.0.cmp(other.0)));
        counted.iter().map(|(tag, count)| format!("{tag} {count}")).collect::<Vec<_>>().join(", ")
    }
}

/// The languages of a listing other than English, each once.
fn tongues(listing: &Listing) -> Vec<String> {
    let said = [listing.languages.value(), listing.interpreting.value()];
    let mut tags: Vec<String> = said.into_iter().flatten().flatten().cloned().collect();
    tags.retain(|tag| tag.split('-').next() != Some("en"));
    tags.sort();
    tags.dedup();
    tags
}

/// Needs by area.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Coverage {
    /// For each area, its needs; a need that is not there has no listing.
    pub areas: BTreeMap<Area, BTreeMap<Need, Cell>>,
    /// The whole directory.
    pub all: BTreeMap<Need, Cell>,
}

impl Coverage {
    /// Counts `listings`; one that answers several needs counts for each.
    pub fn of<'a>(listings: impl IntoIterator<Item = &'a Listing>) -> Self {
        let mut coverage = Self::default();
        listings.into_iter().for_each(|listing| coverage.add(listing));
        coverage
    }

    /// Counts one more listing.
    pub fn add(&mut self, listing: &Listing) {
        let area = self.areas.entry(Area::of(listing)).or_default();
        for need in &listing.needs {
            area.entry(*need).or_default().add(listing);
            self.all.entry(*need).or_default().add(listing);
        }
    }

    /// Takes out a listing that was counted.
    pub fn take_out(&mut self, listing: &Listing) {
        let area = Area::of(listing);
        for need in &listing.needs {
            let here = self.areas.get_mut(&area).and_then(|needs| needs.get_mut(need));
            here.into_iter().chain(self.all.get_mut(need)).for_each(|cell| cell.take_out(listing));
        }
        if let Some(needs) = self.areas.get_mut(&area) {
            needs.retain(|_, cell| cell.listings > 0);
        }
        self.all.retain(|_, cell| cell.listings > 0);
    }

    /// Adds what another has counted.
    pub fn join(&mut self, other: Self) {
        for (area, needs) in other.areas {
            let mine = self.areas.entry(area).or_default();
            needs.into_iter().for_each(|(need, cell)| mine.entry(need).or_default().join(cell));
        }
        other.all.into_iter().for_each(|(need, cell)| self.all.entry(need).or_default().join(cell));
    }

    /// The needs that nothing in the whole directory answers.
    pub fn unanswered(&self) -> Vec<Need> {
        Need::ALL.into_iter().filter(|need| !self.all.contains_key(need)).collect()
    }
}

/// A row for each wish over the whole directory, then the wishes that nothing answers.
impl Display for Coverage {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        writeln!(f, "What there is         all  women  children  languages")?;
        for need in Need::ALL {
            let none = Cell::default();
            let cell = self.all.get(&need).unwrap_or(&none);
            let (all, women, children) = (cell.listings, cell.women_only, cell.with_children);
            writeln!(f, "  {:<16}{all:>7}{women:>7}{children:>10}  {}", need.id(), cell.languages_in_words())?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Fact;

    fn listing(area: &str, needs: &[Need]) -> Listing {
        let mut listing = Listing::named("a:1", crate::model::Prose::english("A thing"));
        let place = Place { area: Some(area.to_owned()), ..Place::default() };
        listing.place = Fact::stated(Whereabouts::At(place));
        listing.needs = needs.to_vec();
        listing
    }

    #[test]
    fn what_is_not_said_counts_for_nothing() {
        let mut women = listing("Northside", &[Need::Move, Need::Fun]);
        women.women_men = Fact::stated(WomenMen::Women);
        women.languages = Fact::stated(vec!["en-GB".to_owned(), "ar".to_owned()]);
        women.interpreting = Fact::stated(vec!["ar".to_owned(), "fa".to_owned()]);
        let coverage = Coverage::of(&[women, listing("Northside", &[Need::Move]), listing("", &[Need::Give])]);
        let cell = &coverage.areas[&Area::Named("Northside".to_owned())][&Need::Move];
        assert_eq!((cell.listings, cell.women_only, cell.with_children), (2, 1, 0));
        assert_eq!(cell.languages_in_words(), "ar 1, fa 1");
        assert_eq!(coverage.areas[&Area::NotKnown][&Need::Give].listings, 1);
        assert_eq!(coverage.unanswered().len(), 8);
    }
}
