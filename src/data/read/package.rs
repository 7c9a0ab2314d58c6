//! The descriptor: `datapackage.json` as resources and fields.
//!
//! Knows the JSON and not the CSVs. Invariant: what is returned has a known kind, known grades, units and ways of
//! reading, and names no resource twice.

use super::hash::{FNV_OFFSET, hash_json};
use super::support::{Support, split_ids, statable};
use super::{Bare, DataError, Reads, TableKind, read_date};
use crate::text::Bilingual;
use crate::text::UNDATED;
use serde_json::Value;

/// The descriptor of a package.
#[derive(Debug)]
pub(super) struct Package {
    pub(super) title: Bilingual,
    /// The day in `created`; empty where that is absent.
    pub(super) created: String,
    pub(super) resources: Vec<Resource>,
    /// The hash of all that the descriptor says.
    pub(super) hash: u64,
}

/// The descriptor of one table.
#[derive(Debug)]
pub(super) struct Resource {
    pub(super) id: String,
    pub(super) path: String,
    pub(super) title: Bilingual,
    pub(super) kind: TableKind,
    pub(super) section: String,
    pub(super) support: Support,
    pub(super) fields: Vec<Field>,
}

/// The descriptor of one column.
#[derive(Debug)]
pub(super) struct Field {
    pub(super) name: String,
    pub(super) title: Bilingual,
    /// The heading that the article prints, where it is another than the title.
    pub(super) printed: String,
    pub(super) reads: Reads,
    pub(super) unit: Option<String>,
    pub(super) bare: Bare,
    pub(super) support: Support,
}

/// A JSON object with the words for where it stands.
struct Node<'a> {
    value: &'a Value,
    at: String,
}

/// Reads a descriptor.
pub(super) fn read(text: &str) -> Result<Package, DataError> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let value: Value =
        serde_json::from_str(text).map_err(|error| DataError::Json { found: error.to_string() })?;
    let root = Node { value: &value, at: "the package".to_owned() };
    let mut resources: Vec<Resource> = Vec::new();
    for value in root.list("resources", "a list of resources")? {
        let at = ["resource `", value["name"].as_str().unwrap_or_default(), "`"].concat();
        let resource = resource(&Node { value, at })?;
        if resources.iter().any(|known| known.id == resource.id) {
            return Err(DataError::Package {
                at: "the package".to_owned(),
                found: ["a second resource `", &resource.id, "`"].concat(),
                expected: "one resource of a name",
            });
        }
        resources.push(resource);
    }
    let created = match value["created"].as_str() {
        None => String::new(),
        Some(text) => {
            let day = text.split('T').next().unwrap_or_default();
            if day.len() != 10 || read_date(day).is_err() {
                return Err(root.wrong("created", "a date such as `2026-05-12T00:00:00Z`"));
            }
            day.to_owned()
        }
    };
    Ok(Package { title: root.title(""), created, resources, hash: hash_json(FNV_OFFSET, &value) })
}

fn resource(node: &Node) -> Result<Resource, DataError> {
    let id = node.text("name", "the table's id")?.to_owned();
    let kind = match node.value["kind"].as_str() {
        Some("table") => TableKind::Table,
        Some("prose") => TableKind::Prose,
        Some("entity") => TableKind::Entity,
        Some("ledger") => TableKind::Ledger,
        _ => return Err(node.wrong("kind", "`table`, `prose`, `entity` or `ledger`")),
    };
    let schema = Node { value: &node.value["schema"], at: [&node.at, ", schema"].concat() };
    let mut fields: Vec<Field> = Vec::new();
    for value in schema.list("fields", "a list of fields")? {
        let at = [&node.at, ", field `", value["name"].as_str().unwrap_or_default(), "`"].concat();
        let node = Node { value, at };
        let field = field(&node)?;
        if fields.iter().any(|known| known.name == field.name) {
            return Err(node.wrong("name", "a name that no other field has"));
        }
        fields.push(field);
    }
    if fields.iter().filter(|field| field.reads == Reads::Id).count() != 1 {
        return Err(schema.wrong("fields", "exactly one field that reads `id`"));
    }
    Ok(Resource {
        path: node.text("path", "the path of a CSV")?.to_owned(),
        title: node.title(&id),
        kind,
        section: node.value["section"].as_str().unwrap_or_default().to_owned(),
        support: node.support()?,
        fields,
        id,
    })
}

fn field(node: &Node) -> Result<Field, DataError> {
    let name = node.text("name", "the column's name")?.to_owned();
    let reads = match node.text("reads", "how its cells are read")? {
        "id" => Reads::Id,
        "text" => Reads::Text,
        "figure" => Reads::Figure,
        "date" => Reads::Date,
        other => match other.strip_prefix("ref:") {
            Some(table) => Reads::Ref(table.to_owned()),
            None => return Err(node.wrong("reads", "`id`, `text`, `figure`, `date` or `ref:<table>`")),
        },
    };
    let unit = node.value["unit"].as_str().map(str::to_owned);
    let bare = match &unit {
        Some(code) => Bare::maybe_from_code(code)
            .ok_or_else(|| node.wrong("unit", "a unit such as `usd` or `tokens/day`"))?,
        None => Bare::default(),
    };
    let printed = node.value["printed"].as_str().unwrap_or_default().to_owned();
    Ok(Field { title: node.title(&name), name, printed, reads, unit, bare, support: node.support()? })
}

impl<'a> Node<'a> {
    fn wrong(&self, key: &str, expected: &'static str) -> DataError {
        let value = &self.value[key];
        let found = match value {
            Value::Null => ["no `", key, "`"].concat(),
            Value::String(text) => ["`", key, "` is `", text, "`"].concat(),
            Value::Array(_) => ["`", key, "` is a list"].concat(),
            _ => ["`", key, "` is no text"].concat(),
        };
        DataError::Package { at: self.at.clone(), found, expected }
    }

    fn text(&self, key: &str, expected: &'static str) -> Result<&'a str, DataError> {
        let text = self.value[key].as_str().filter(|text| !text.is_empty());
        text.ok_or_else(|| self.wrong(key, expected))
    }

    fn list(&self, key: &str, expected: &'static str) -> Result<&'a [Value], DataError> {
        self.value[key].as_array().map(Vec::as_slice).ok_or_else(|| self.wrong(key, expected))
    }

    /// `title` and `title_zh`; `otherwise` where there is no title.
    fn title(&self, otherwise: &str) -> Bilingual {
        Bilingual {
            en: self.value["title"].as_str().unwrap_or(otherwise).to_owned(),
            zh: self.value["title_zh"].as_str().unwrap_or_default().to_owned(),
        }
    }

    /// `grade`, `asOf`, `sourceIds` and `definition`, each where it is given. (The format itself has a `sources`, of another shape.)
    fn support(&self) -> Result<Support, DataError> {
        let mut support = Support::default();
        if let Some(code) = self.value["grade"].as_str() {
            let wrong = || self.wrong("grade", "an evidence grade such as `reported`");
            support.grade = Some(statable(code).ok_or_else(wrong)?);
        }
        if let Some(as_of) = self.value["asOf"].as_str() {
            if as_of != UNDATED {
                read_date(as_of).map_err(|_| self.wrong("asOf", "a period such as 2026-05 or 2026-Q1"))?;
            }
            as_of.clone_into(&mut support.as_of);
        }
        for source in self.value["sourceIds"].as_array().map(Vec::as_slice).unwrap_or_default() {
            let id = source.as_str().ok_or_else(|| self.wrong("sourceIds", "a list of ids of sources"))?;
            support.sources.push(id.to_owned());
        }
        support.definitions = split_ids(self.value["definition"].as_str().unwrap_or_default());
        Ok(support)
    }
}
