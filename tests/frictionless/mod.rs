//! The published JSON Schemas of Data Package v1, and what a descriptor has against them.

use serde_json::Value;

/// Of a package.
#[allow(dead_code, reason = "not every test binary asks for it")]
pub const PACKAGE: &str = include_str!("../schemas/data-package.json");
/// Of a table in it.
pub const RESOURCE: &str = include_str!("../schemas/tabular-data-resource.json");
/// Of the table's columns.
pub const TABLE: &str = include_str!("../schemas/table-schema.json");

/// Where an instance breaks a schema, and how.
pub fn faults(schema: &str, instance: &Value) -> Vec<String> {
    let schema: Value = serde_json::from_str(schema).unwrap_or_default();
    match jsonschema::validator_for(&schema) {
        Ok(validator) => validator
            .iter_errors(instance)
            .map(|error| format!("{}: {error}", error.instance_path()))
            .collect(),
        Err(error) => vec![error.to_string()],
    }
}
