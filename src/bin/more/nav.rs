//! Where the person goes from here. The first program holds the way that they came.

use crate::ports::more::go_way;
use come_along::route::Route;

/// Asks the first program to show another page.
#[derive(Clone, Copy)]
pub(crate) struct Nav;

impl Nav {
    /// Goes on to `route`.
    pub(crate) fn go(&self, route: Route) {
        go_way("go", &route.text());
    }

    /// Goes to `route` in place of this page.
    pub(crate) fn replace(&self, route: Route) {
        go_way("replace", &route.text());
    }

    /// Goes to `route`, behind which there is only the first page.
    pub(crate) fn settle(&self, route: Route) {
        go_way("settle", &route.text());
    }

    /// Back to the page before.
    pub(crate) fn back(&self) {
        go_way("back", "");
    }
}
