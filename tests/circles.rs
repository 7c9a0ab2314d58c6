//! Inside a layer files do not import one another in a circle: each can be read after those it uses.
//!
//! Knows Rust's paths as far as this house uses them: `use` with its groups, and paths that begin with `crate`, `super`, `self` or
//! the name of a module. What a module only hands on (`pub use`) it does not use. Tests inside files may look anywhere.
#![allow(clippy::expect_used, clippy::panic, reason = "a test may stop at the first thing that is wrong")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use syn::visit::Visit;
use syn::{Attribute, Item, UseTree, Visibility};

/// A module's place: the names that lead to it from the root.
type Module = Vec<String>;

/// One file: what it defines, what it hands on, and the paths it uses.
#[derive(Default)]
struct File {
    defines: BTreeSet<String>,
    hands_on: BTreeMap<String, Vec<String>>,
    uses: Vec<Vec<String>>,
}

/// The paths in bodies, signatures and the arguments of macros.
#[derive(Default)]
struct Paths(Vec<Vec<String>>);

impl<'a> Visit<'a> for Paths {
    fn visit_path(&mut self, path: &'a syn::Path) {
        // A name alone is a variable or something that a `use` has named.
        if path.segments.len() > 1 {
            self.0.push(path.segments.iter().map(|segment| segment.ident.to_string()).collect());
        }
        syn::visit::visit_path(self, path);
    }

    // `pub(super)` says who may look, and looks at nothing.
    fn visit_visibility(&mut self, _: &'a Visibility) {}

    fn visit_macro(&mut self, call: &'a syn::Macro) {
        let text = call.tokens.to_string().replace(" :: ", "::");
        let words = text.split(|c: char| !c.is_alphanumeric() && c != '_' && c != ':');
        let paths = words.filter(|word| word.contains("::"));
        self.0.extend(paths.map(|path| path.split("::").map(str::to_owned).collect()));
    }
}

fn is_test(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        attribute.path().is_ident("cfg")
            && attribute.meta.require_list().is_ok_and(|list| list.tokens.to_string() == "test")
    })
}

/// Each path of a `use`, with the name it goes by.
fn flatten(tree: &UseTree, before: &[String], out: &mut Vec<(String, Vec<String>)>) {
    let with = |name: String| before.iter().cloned().chain([name]).collect::<Vec<String>>();
    match tree {
        UseTree::Path(path) => flatten(&path.tree, &with(path.ident.to_string()), out),
        UseTree::Group(group) => group.items.iter().for_each(|tree| flatten(tree, before, out)),
        UseTree::Name(name) if name.ident == "self" => {
            out.push((before.last().cloned().unwrap_or_default(), before.to_vec()));
        }
        UseTree::Name(name) => out.push((name.ident.to_string(), with(name.ident.to_string()))),
        UseTree::Rename(name) => out.push((name.rename.to_string(), with(name.ident.to_string()))),
        UseTree::Glob(_) => out.push(("*".to_owned(), with("*".to_owned()))),
    }
}

fn read(text: &str) -> File {
    let mut file = File::default();
    let mut paths = Paths::default();
    for item in &syn::parse_file(text).expect("a file of Rust").items {
        let (name, attributes) = match item {
            Item::Use(item) => {
                let mut flat = Vec::new();
                flatten(&item.tree, &[], &mut flat);
                if is_test(&item.attrs) {
                } else if matches!(item.vis, Visibility::Inherited) {
                    file.uses.extend(flat.into_iter().map(|(_, path)| path));
                } else {
                    file.hands_on.extend(flat);
                }
                continue;
            }
            Item::Fn(item) => (item.sig.ident.to_string(), &item.attrs),
            Item::Struct(item) => (item.ident.to_string(), &item.attrs),
            Item::Enum(item) => (item.ident.to_string(), &item.attrs),
            Item::Trait(item) => (item.ident.to_string(), &item.attrs),
            Item::Type(item) => (item.ident.to_string(), &item.attrs),
            Item::Const(item) => (item.ident.to_string(), &item.attrs),
            Item::Static(item) => (item.ident.to_string(), &item.attrs),
            Item::Mod(item) => (item.ident.to_string(), &item.attrs),
            Item::Impl(item) => (String::new(), &item.attrs),
            _ => (String::new(), &Vec::new()),
        };
        if !is_test(attributes) {
            file.defines.insert(name);
            paths.visit_item(item);
        }
    }
    file.uses.extend(paths.0);
    file
}

/// Which file a path leads to from a module, if to one of these.
fn resolve(files: &BTreeMap<Module, File>, from: &Module, path: &[String], depth: usize) -> Option<Module> {
    let mut at = from.clone();
    let mut rest = path;
    match path.first()?.as_str() {
        "crate" => (at, rest) = (Vec::new(), &path[1..]),
        "super" | "self" => {
            while let Some(first) = rest.first().filter(|first| *first == "super" || *first == "self") {
                if first == "super" {
                    at.pop();
                }
                rest = &rest[1..];
            }
        }
        first => {
            files.contains_key(&[from.clone(), vec![first.to_owned()]].concat()).then_some(())?;
        }
    }
    while let Some(name) = rest.first() {
        let inner = [at.clone(), vec![name.clone()]].concat();
        if !files.contains_key(&inner) {
            break;
        }
        (at, rest) = (inner, &rest[1..]);
    }
    let (Some(name), Some(file)) = (rest.first(), files.get(&at)) else { return Some(at) };
    match file.hands_on.get(name) {
        Some(path) if depth < 6 && !file.defines.contains(name) => resolve(files, &at, path, depth + 1),
        _ => Some(at),
    }
}

/// The files that stand in a circle, or between two, each with those of them that it uses.
fn circles(files: &BTreeMap<Module, File>) -> BTreeMap<Module, BTreeSet<Module>> {
    let mut left: BTreeMap<Module, BTreeSet<Module>> = files
        .iter()
        .map(|(module, file)| {
            let used = file.uses.iter().filter_map(|path| resolve(files, module, path, 0));
            (module.clone(), used.filter(|used| used != module).collect())
        })
        .collect();
    loop {
        let used: BTreeSet<Module> = left.values().flatten().cloned().collect();
        let before = left.len();
        left.retain(|module, uses| !uses.is_empty() && used.contains(module));
        let still: BTreeSet<Module> = left.keys().cloned().collect();
        left.values_mut().for_each(|uses| uses.retain(|used| still.contains(used)));
        if left.len() == before {
            return left;
        }
    }
}

fn house(folder: &Path) -> BTreeMap<Module, File> {
    fn walk(folder: &Path, found: &mut Vec<PathBuf>) {
        for path in fs::read_dir(folder).expect("a folder").flatten().map(|entry| entry.path()) {
            if path.is_dir() {
                walk(&path, found);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                found.push(path);
            }
        }
    }
    let mut found = Vec::new();
    walk(folder, &mut found);
    let module = |path: &Path| -> Module {
        let inside = path.strip_prefix(folder).expect("a file inside").with_extension("");
        let mut names: Module = inside.iter().map(|name| name.to_string_lossy().into_owned()).collect();
        if ["mod", "lib", "main"].contains(&names.last().expect("a name").as_str()) {
            names.pop();
        }
        names
    };
    let text = |path: &Path| fs::read_to_string(path).expect("a file that can be read");
    // A program beside a library of the same folder uses it from outside.
    let has_library = found.iter().any(|path| path.ends_with("lib.rs"));
    found.retain(|path| !(has_library && path.ends_with("main.rs")));
    found.iter().map(|path| (module(path), read(&text(path)))).collect()
}

#[test]
fn files_import_one_another_in_one_direction() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for folder in ["src", "site/src", "xtask/src", "words/compiler/src"] {
        let files = house(&root.join(folder));
        assert!(files.values().map(|file| file.uses.len()).sum::<usize>() > 30, "{folder} uses nothing");
        let circles: Vec<String> = circles(&files)
            .iter()
            .map(|(module, uses)| {
                let uses: Vec<String> = uses.iter().map(|used| used.join("::")).collect();
                format!("{} uses {}", module.join("::"), uses.join(", "))
            })
            .collect();
        assert!(circles.is_empty(), "circles in {folder}:\n{}", circles.join("\n"));
    }
}

#[test]
fn a_circle_is_seen_and_what_is_handed_on_is_none() {
    let house = |files: &[(&str, &str)]| -> Vec<String> {
        let files = files.iter().map(|(name, text)| {
            let module = name.split("::").filter(|part| !part.is_empty()).map(str::to_owned).collect();
            (module, read(text))
        });
        circles(&files.collect()).keys().map(|module| module.join("::")).collect()
    };
    let root = ("", "mod a;");
    let parent = ("a", "mod b; mod c; pub use b::B; pub use c::c;");
    let c = ("a::c", "pub fn c() -> usize { vec![crate::a::B].len() }");
    let none: Vec<String> = Vec::new();
    assert_eq!(house(&[root, parent, ("a::b", "pub struct B;"), c]), none);
    // Through what the parent hands on, through a macro's arguments, and by a path in a body.
    assert_eq!(house(&[root, parent, ("a::b", "use super::c; pub struct B;"), c]), ["a::b", "a::c"]);
    let inside = ("a::b", "pub struct B; impl B { fn it() { crate::a::c::c(); } }");
    assert_eq!(house(&[root, parent, inside, c]), ["a::b", "a::c"]);
    let in_tests = ("a::b", "pub struct B; #[cfg(test)] mod tests { use crate::a::c; }");
    assert_eq!(house(&[root, parent, in_tests, c]), none);
}
