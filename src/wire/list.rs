//! The lists: one for each type, writer and reader at once.

/// `record!(Prose { 0 text, 1 lang })`. A field of a kind that cannot be missing may still be left
/// out by older programs: `37 source or default`.
macro_rules! record {
    ($type:ident { $($number:literal $field:ident $(or $default:ident)?),+ $(,)? }) => {
        impl $crate::wire::Wire for $type {
            fn write(&self, out: &mut Vec<u8>) {
                $($crate::wire::put_field(out, $number, &self.$field);)+
            }

            fn read(bytes: &[u8]) -> Result<Self, $crate::wire::Unreadable> {
                $crate::wire::fields!(bytes, $($number $field $($default)?),+);
                Ok(Self { $($field),+ })
            }
        }
    };
}

/// `choice!(Cost { 0 Free, 2 Price { 0 least, 1 most }, 4 InOwnWords(0 words) })`.
macro_rules! choice {
    ($type:ident { $($number:literal $name:ident
        $({ $($inner:literal $field:ident),+ })? $(($only:literal $value:ident))?),+ $(,)? }) => {
        impl $crate::wire::Wire for $type {
            fn write(&self, out: &mut Vec<u8>) {
                match self {
                    $(Self::$name $({ $($field),+ })? $(($value))? => {
                        $crate::wire::put_number(out, $number);
                        $($($crate::wire::put_field(out, $inner, $field);)+)?
                        $($crate::wire::put_field(out, $only, $value);)?
                    })+
                }
            }

            fn read(mut bytes: &[u8]) -> Result<Self, $crate::wire::Unreadable> {
                match $crate::wire::number(&mut bytes)? {
                    $($number => {
                        $($crate::wire::fields!(bytes, $($inner $field),+);)?
                        $($crate::wire::fields!(bytes, $only $value);)?
                        Ok(Self::$name $({ $($field),+ })? $(($value))?)
                    })+
                    _ => Err($crate::wire::Unreadable),
                }
            }
        }
    };
}

/// `single!(Pence)`: a struct around one value.
macro_rules! single {
    ($type:ident) => {
        impl $crate::wire::Wire for $type {
            fn write(&self, out: &mut Vec<u8>) {
                $crate::wire::Wire::write(&self.0, out);
            }

            fn read(bytes: &[u8]) -> Result<Self, $crate::wire::Unreadable> {
                $crate::wire::Wire::read(bytes).map(Self)
            }
        }
    };
}

/// Reads fields into variables of their names. Of a field that comes twice the last one counts.
macro_rules! fields {
    ($bytes:expr, $($number:literal $field:ident $($default:ident)?),+) => {
        $(let mut $field = $crate::wire::unread!($($default)?);)+
        let mut rest: &[u8] = $bytes;
        while let Some((number, value)) = $crate::wire::next_field(&mut rest)? {
            match number {
                $($number => $field = Some($crate::wire::Wire::read(value)?),)+
                _ => {}
            }
        }
        $(let $field = $field.ok_or($crate::wire::Unreadable)?;)+
    };
}

/// What a field is before it is read.
macro_rules! unread {
    () => {
        $crate::wire::Wire::missing()
    };
    (default) => {
        Some(Default::default())
    };
}

pub(crate) use {choice, fields, record, single, unread};
