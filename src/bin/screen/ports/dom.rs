//! Elements of the page, made directly and without types for every shape.
//!
//! Why not `view!`: it makes a type of its own for every element that somebody writes, with its
//! own code to draw, to draw again and to take away. For our pages that was two fifths of the
//! program. Here all elements share one small type; `parts::el` keeps them in step with signals.
//!
//! Nothing here can fail: without a document, nothing is drawn. All of these are one handle of the
//! browser wide, which keeps the code of the pages small.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Document, Element, Node, window};

pub(crate) use wasm_bindgen::JsValue;
pub(crate) use web_sys::Event;

/// The name of the world of pictures, as the browser wants it.
const SVG: &str = "http://www.w3.org/2000/svg";

/// Anything that can stand in the page: an element, text, several in a row, nothing.
pub(crate) struct View(Node);

/// An element that is being made; a copy is the same element.
#[derive(Clone)]
pub(crate) struct El(Element);

/// A stretch of the page whose content changes, between two marks that nobody sees.
pub(crate) struct Stretch {
    start: Node,
    end: Node,
}

fn document() -> Option<Document> {
    window()?.document()
}

/// What `made` says, or the browser's "undefined", into which nothing can be put.
fn or_nothing<T: JsCast>(made: Option<T>) -> T {
    made.unwrap_or_else(|| JsValue::UNDEFINED.unchecked_into())
}

/// A new element.
pub(crate) fn el(tag: &str) -> El {
    El(or_nothing(document().and_then(|document| document.create_element(tag).ok())))
}

/// A new element of a picture.
pub(crate) fn svg(tag: &str) -> El {
    El(or_nothing(document().and_then(|document| document.create_element_ns(Some(SVG), tag).ok())))
}

impl El {
    /// Sets an attribute. Not for `style`, which the page's policy refuses.
    pub(crate) fn attr(self, name: &str, value: &str) -> Self {
        self.set_attr(name, Some(value));
        self
    }

    /// Sets the classes, if any.
    pub(crate) fn class(self, class: &str) -> Self {
        if class.is_empty() { self } else { self.attr("class", class) }
    }

    /// Puts `child` behind what is already inside.
    pub(crate) fn child(self, child: impl Into<View>) -> Self {
        child.into().put(&self.0, None);
        self
    }

    /// Calls `deed` at each such event. Freed with the element.
    pub(crate) fn on(self, event: &str, deed: impl FnMut(Event) + 'static) -> Self {
        self.listen(event, Box::new(deed));
        self
    }

    fn listen(&self, event: &str, deed: Box<dyn FnMut(Event)>) {
        let deed = Closure::wrap(deed).into_js_value();
        let _ = self.0.add_event_listener_with_callback(event, deed.unchecked_ref());
    }

    /// Sets an attribute of an element that is already in the page, or takes it away.
    pub(crate) fn set_attr(&self, name: &str, value: Option<&str>) {
        let _ = match value {
            Some(value) => self.0.set_attribute(name, value),
            None => self.0.remove_attribute(name),
        };
    }

    /// Sets what the person has put in or chosen, where that is not so already: writing the same
    /// text again would move the cursor.
    pub(crate) fn set_prop(&self, name: &str, value: &JsValue) {
        let name = JsValue::from_str(name);
        if js_sys::Reflect::get(&self.0, &name).as_ref() != Ok(value) {
            let _ = js_sys::Reflect::set(&self.0, &name, value);
        }
    }

    /// The element of a place that the other program gave us.
    pub(crate) fn of_place(place: JsValue) -> Self {
        Self(place.unchecked_into())
    }

    pub(super) fn element(&self) -> &Element {
        &self.0
    }

    /// Whether it stands in the page.
    pub(crate) fn is_connected(&self) -> bool {
        self.0.is_connected()
    }

    /// The same element once more.
    pub(crate) fn same(&self) -> Self {
        Self(self.0.clone())
    }
}

impl View {
    /// Nothing at all.
    pub(crate) fn nothing() -> Self {
        Self(or_nothing(None))
    }

    /// What stands in the page already.
    pub(super) fn of_page(node: Node) -> Self {
        Self(node)
    }

    /// Plain text.
    pub(crate) fn text(text: &str) -> Self {
        Self(or_nothing(document().map(|document| document.create_text_node(text).into())))
    }

    /// Puts it into `parent`, before `before` or at the end.
    pub(crate) fn put(&self, parent: &Node, before: Option<&Node>) {
        if !self.0.is_undefined() {
            let _ = parent.insert_before(&self.0, before);
        }
    }
}

impl Stretch {
    /// An empty stretch, and the view that puts it into the page.
    pub(crate) fn new() -> (Self, View) {
        let (start, end) = (View::text(""), View::text(""));
        let stretch = Self { start: start.0.clone(), end: end.0.clone() };
        (stretch, [start, end].into_iter().collect())
    }

    /// Takes away all that stands in it.
    pub(crate) fn clear(&self) {
        let Some(parent) = self.start.parent_node() else { return };
        while let Some(next) = self.start.next_sibling().filter(|next| *next != self.end) {
            let _ = parent.remove_child(&next);
        }
    }

    /// Puts `view` behind what stands in it.
    pub(crate) fn add(&self, view: &View) {
        if let Some(parent) = self.end.parent_node() {
            view.put(&parent, Some(&self.end));
        }
    }
}

/// Several in a row, as one.
impl<V: Into<View>> FromIterator<V> for View {
    fn from_iter<I: IntoIterator<Item = V>>(views: I) -> Self {
        let group: Node = or_nothing(document().map(|document| document.create_document_fragment().into()));
        views.into_iter().for_each(|view| view.into().put(&group, None));
        View(group)
    }
}

impl From<El> for View {
    fn from(element: El) -> Self {
        Self(element.0.into())
    }
}

impl From<&str> for View {
    fn from(text: &str) -> Self {
        Self::text(text)
    }
}

impl<V: Into<View>> From<Option<V>> for View {
    fn from(view: Option<V>) -> Self {
        view.map_or_else(Self::nothing, Into::into)
    }
}

/// `views![one, other]`: several parts of any kind in a row.
macro_rules! views {
    ($($view:expr),+ $(,)?) => {
        $crate::ports::dom::View::from_iter(vec![$($crate::ports::dom::View::from($view)),+])
    };
}
pub(crate) use views;
