//! Elements of the page, made directly and without types for every shape.
//!
//! Why not `view!`: it makes a type of its own for every element that somebody writes, with its
//! own code to draw, to draw again and to take away. For our pages that was two fifths of the
//! program. Here all elements share one small type; `parts::el` keeps them in step with signals.
//!
//! Nothing here can fail: without a document, nothing is drawn.

use wasm_bindgen::prelude::*;
use web_sys::{Document, Element, Event, Node, window};

/// The name of the world of pictures, as the browser wants it.
const SVG: &str = "http://www.w3.org/2000/svg";

/// Anything that can stand in the page: an element, text, several in a row, nothing.
pub(crate) struct View(Option<Node>);

/// An element that is being made.
pub(crate) struct El(Option<Element>);

/// A stretch of the page whose content changes, between two marks that nobody sees.
pub(crate) struct Stretch {
    start: Option<Node>,
    end: Option<Node>,
}

fn document() -> Option<Document> {
    window()?.document()
}

/// A new element.
pub(crate) fn el(tag: &str) -> El {
    El(document().and_then(|document| document.create_element(tag).ok()))
}

/// A new element of a picture.
pub(crate) fn svg(tag: &str) -> El {
    El(document().and_then(|document| document.create_element_ns(Some(SVG), tag).ok()))
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
        if let Some(element) = &self.0 {
            child.into().put(element, None);
        }
        self
    }

    /// Calls `deed` at each such event. Freed with the element.
    pub(crate) fn on(self, event: &str, deed: impl FnMut(Event) + 'static) -> Self {
        self.listen(event, Box::new(deed));
        self
    }

    fn listen(&self, event: &str, deed: Box<dyn FnMut(Event)>) {
        if let Some(element) = &self.0 {
            let deed = Closure::wrap(deed).into_js_value();
            let _ = element.add_event_listener_with_callback(event, deed.unchecked_ref());
        }
    }

    /// Sets an attribute of an element that is already in the page, or takes it away.
    pub(crate) fn set_attr(&self, name: &str, value: Option<&str>) {
        if let Some(element) = &self.0 {
            let _ = match value {
                Some(value) => element.set_attribute(name, value),
                None => element.remove_attribute(name),
            };
        }
    }

    /// Sets what the person has put in or chosen, where that is not so already: writing the same
    /// text again would move the cursor.
    pub(crate) fn set_prop(&self, name: &str, value: &JsValue) {
        if let Some(element) = &self.0 {
            let name = JsValue::from_str(name);
            if js_sys::Reflect::get(element, &name).as_ref() != Ok(value) {
                let _ = js_sys::Reflect::set(element, &name, value);
            }
        }
    }

    /// The same element once more.
    pub(crate) fn same(&self) -> Self {
        Self(self.0.clone())
    }
}

impl View {
    /// Nothing at all.
    pub(crate) fn nothing() -> Self {
        Self(None)
    }

    /// Plain text.
    pub(crate) fn text(text: &str) -> Self {
        Self(document().map(|document| document.create_text_node(text).into()))
    }

    /// Puts it into `parent`, before `before` or at the end.
    pub(crate) fn put(&self, parent: &Node, before: Option<&Node>) {
        if let Some(node) = &self.0 {
            let _ = parent.insert_before(node, before);
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
        let next = || self.start.as_ref()?.next_sibling().filter(|next| Some(next) != self.end.as_ref());
        while let Some(node) = next() {
            let Some(parent) = node.parent_node() else { return };
            let _ = parent.remove_child(&node);
        }
    }

    /// Puts `view` behind what stands in it.
    pub(crate) fn add(&self, view: &View) {
        if let Some(parent) = self.end.as_ref().and_then(Node::parent_node) {
            view.put(&parent, self.end.as_ref());
        }
    }
}

/// Several in a row, as one.
impl<V: Into<View>> FromIterator<V> for View {
    fn from_iter<I: IntoIterator<Item = V>>(views: I) -> Self {
        let group = View(document().map(|document| document.create_document_fragment().into()));
        if let Some(parent) = &group.0 {
            views.into_iter().for_each(|view| view.into().put(parent, None));
        }
        group
    }
}

impl From<El> for View {
    fn from(element: El) -> Self {
        Self(element.0.map(Into::into))
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
