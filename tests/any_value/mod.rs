//! Any value of any type that can be deserialised: what a deserialiser is told of the type, filled by chance.

use serde::de::value::{Error, U32Deserializer};
use serde::de::{
    DeserializeOwned, DeserializeSeed, Deserializer, EnumAccess, Error as _, IntoDeserializer, MapAccess,
    SeqAccess, VariantAccess, Visitor,
};

/// A value of the type, the same for the same seed.
pub fn any<T: DeserializeOwned>(seed: u64) -> T {
    T::deserialize(&mut Chance(seed | 1))
        .unwrap_or_else(|error| panic!("a type asks for what chance has not: {error}"))
}

/// Numbers that look random (xorshift64*).
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 8
    }

    fn below(&mut self, many: u64) -> u64 {
        self.next() % many
    }

    /// Texts that come again and texts that do not, with zeros, characters of many pages, and nothing.
    fn text(&mut self) -> String {
        const WORDS: [&str; 6] = ["", "valuation", "$450bn", "月之暗面，估值", "a\0b", "é’\u{10fffd}"];
        let some = self.below(8) as usize;
        if let Some(word) = WORDS.get(some) {
            return (*word).to_owned();
        }
        (0..self.below(9)).filter_map(|_| char::from_u32(self.below(0x11_0000) as u32)).collect()
    }

    /// Numbers with few digits and with all of them, large and small.
    fn number(&mut self) -> f64 {
        match self.below(6) {
            0 => self.below(100) as f64,
            1 => self.below(1 << 40) as f64 / 1000.0,
            2 => -(self.below(1 << 20) as f64) * 1e9,
            3 => -0.0,
            4 => f64::MAX / (1 + self.below(99)) as f64,
            _ => f64::from_bits(self.next() << 5 | 0x3ff0_0000_0000_0000 & 0x7fe0_0000_0000_0000),
        }
    }
}

struct Items<'a> {
    chance: &'a mut Chance,
    left: u64,
}

impl<'de> SeqAccess<'de> for Items<'_> {
    type Error = Error;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Error> {
        if self.left == 0 {
            return Ok(None);
        }
        self.left -= 1;
        seed.deserialize(&mut *self.chance).map(Some)
    }
}

impl<'de> EnumAccess<'de> for Items<'_> {
    type Error = Error;
    type Variant = Self;

    fn variant_seed<V: DeserializeSeed<'de>>(self, seed: V) -> Result<(V::Value, Self), Error> {
        let which = self.chance.below(self.left) as u32;
        let which: U32Deserializer<Error> = which.into_deserializer();
        Ok((seed.deserialize(which)?, self))
    }
}

impl<'de> VariantAccess<'de> for Items<'_> {
    type Error = Error;

    fn unit_variant(self) -> Result<(), Error> {
        Ok(())
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<T::Value, Error> {
        seed.deserialize(self.chance)
    }

    fn tuple_variant<V: Visitor<'de>>(self, many: usize, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_seq(Items { chance: self.chance, left: many as u64 })
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        visitor.visit_seq(Items { chance: self.chance, left: fields.len() as u64 })
    }
}

impl<'de> MapAccess<'de> for Items<'_> {
    type Error = Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, _: K) -> Result<Option<K::Value>, Error> {
        Ok(None)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, _: V) -> Result<V::Value, Error> {
        Err(Error::custom("no maps"))
    }
}

impl<'de> Deserializer<'de> for &mut Chance {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Error> {
        Err(Error::custom("a type that does not say what it is"))
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_bool(self.below(2) == 1)
    }

    fn deserialize_u64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        let whole = if self.below(9) == 0 { self.below(1 << 32) } else { self.below(40) };
        visitor.visit_u64(whole)
    }

    fn deserialize_f64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_f64(self.number())
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_string(self.text())
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_string(self.text())
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        if self.below(2) == 0 { visitor.visit_none() } else { visitor.visit_some(self) }
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        let left = self.below(4);
        visitor.visit_seq(Items { chance: self, left })
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, many: usize, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_seq(Items { chance: self, left: many as u64 })
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        visitor.visit_seq(Items { chance: self, left: fields.len() as u64 })
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        visitor.visit_enum(Items { chance: self, left: variants.len() as u64 })
    }

    serde::forward_to_deserialize_any! {
        i8 i16 i32 i64 u8 u16 u32 f32 char bytes byte_buf unit unit_struct newtype_struct tuple_struct map identifier
        ignored_any
    }
}
