//! What the page is made of, for its contents and its body alike.

use super::text::escape;

/// A module.
pub(super) struct Section {
    pub(super) id: String,
    pub(super) title: String,
    /// What stands below the title, as HTML.
    pub(super) head: String,
    pub(super) groups: Vec<Group>,
}

/// Entries of one kind.
pub(super) struct Group {
    pub(super) title: &'static str,
    pub(super) entries: Vec<Entry>,
}

/// One thing that can be looked up.
pub(super) struct Entry {
    pub(super) id: String,
    /// Name in Python.
    pub(super) name: String,
    /// `function`
    pub(super) kind: &'static str,
    /// As HTML, without the heading.
    pub(super) body: String,
    /// Of a class, what it has.
    pub(super) members: Vec<Entry>,
}

impl Section {
    pub(super) fn contents(&self) -> String {
        let groups: String = self.groups.iter().map(Group::contents).collect();
        format!(
            "<li><a class=\"to-module\" href=\"#{}\">{}</a>\n{groups}</li>\n",
            escape(&self.id),
            escape(&self.title)
        )
    }

    pub(super) fn html(&self) -> String {
        let groups: String = self.groups.iter().map(Group::html).collect();
        format!(
            "<section class=\"module\">\n<header class=\"module-head\" id=\"{}\">\n<p class=\"eyebrow\">Module</p>\n\
             <h2>{}</h2>\n{}</header>\n{groups}</section>\n",
            escape(&self.id),
            escape(&self.title),
            self.head
        )
    }
}

impl Group {
    fn contents(&self) -> String {
        let entries: String = self.entries.iter().map(Entry::contents).collect();
        format!(
            "<p class=\"to-group\">{}</p>\n<ul>\n{entries}</ul>\n",
            self.title
        )
    }

    fn html(&self) -> String {
        let entries: String = self.entries.iter().map(|one| one.html(4)).collect();
        format!(
            "<section class=\"group\">\n<h3>{}</h3>\n{entries}</section>\n",
            self.title
        )
    }
}

impl Entry {
    fn contents(&self) -> String {
        let members: String = self.members.iter().map(Entry::contents).collect();
        let members = match members.is_empty() {
            true => members,
            false => format!("\n<ul>\n{members}</ul>\n"),
        };
        format!(
            "<li><a href=\"#{}\">{}</a>{members}</li>\n",
            escape(&self.id),
            breakable(self.name.rsplit('.').next().unwrap_or(&self.name))
        )
    }

    fn html(&self, level: usize) -> String {
        let id = escape(&self.id);
        let members: String = self.members.iter().map(|one| one.html(level + 1)).collect();
        let members = match members.is_empty() {
            true => members,
            false => format!("<div class=\"members\">\n{members}</div>\n"),
        };
        format!(
            "<article class=\"entry\" id=\"{id}\" data-name=\"{}\">\n\
             <h{level}><a href=\"#{id}\">{}</a> <span class=\"kind\">{}</span></h{level}>\n{}</article>\n{members}",
            escape(&self.name),
            breakable(&self.name),
            self.kind,
            self.body
        )
    }
}

/// A name that may go on in the next line behind a dot or an underscore.
fn breakable(name: &str) -> String {
    escape(name).replace('.', ".<wbr>").replace('_', "_<wbr>")
}
