//! Cells: the earth halved again and again, first across, then along, each half one digit. The digits of a
//! cell begin those of every cell and every place in it.

use crate::model::Point;

/// The digits of a place: east and north by turns, so much of each that a step is two metres.
const DIGITS: u32 = 48;
/// Steps in each direction.
const STEPS: i64 = 1 << (DIGITS / 2);
/// Hundred-thousandths of a degree around the earth, and from pole to pole, with both ends.
const SPAN: [i64; 2] = [36_000_001, 18_000_001];

/// All digits of a place, the first one highest; sixteen more are free below them.
pub(super) fn digits(point: Point) -> u64 {
    let steps = |axis: usize, value: i32| {
        let from_edge = i64::from(value) + SPAN[axis] / 2;
        (from_edge.clamp(0, SPAN[axis] - 1) * STEPS / SPAN[axis]) as u64
    };
    let (east, north) = (steps(0, point.lon), steps(1, point.lat));
    let mut digits = 0;
    for bit in (0..DIGITS / 2).rev() {
        digits = digits << 2 | (east >> bit & 1) << 1 | north >> bit & 1;
    }
    digits << (64 - DIGITS)
}

/// Metres from a place to the nearest point of the cell with these digits; 0 inside. Digits after those of a
/// place narrow nothing, and whatever is no digit ends them.
pub(super) fn metres(cell: &str, from: Point) -> u32 {
    let (mut low, mut size) = ([0; 2], [STEPS; 2]);
    for (at, digit) in cell.bytes().take(DIGITS as usize).enumerate() {
        let axis = at % 2;
        size[axis] /= 2;
        match digit {
            b'0' => {}
            b'1' => low[axis] += size[axis],
            _ => break,
        }
    }
    let inside = |axis: usize, value: i32| {
        let edge = |steps: i64| (steps * SPAN[axis] / STEPS - SPAN[axis] / 2) as i32;
        value.clamp(edge(low[axis]), edge(low[axis] + size[axis]))
    };
    from.metres_to(Point { lat: inside(1, from.lat), lon: inside(0, from.lon) })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cell(point: Point, length: usize) -> String {
        format!("{:064b}", digits(point))[..length].to_owned()
    }

    #[test]
    fn a_place_is_in_its_cells_and_far_from_others() {
        let bristol = Point::from_degrees(51.4545, -2.5879).unwrap();
        let leeds = Point::from_degrees(53.8008, -1.5491).unwrap();
        for length in 0..=64 {
            assert_eq!(metres(&cell(bristol, length), bristol), 0, "{length}");
        }
        let far = metres(&cell(leeds, 30), bristol);
        assert!((260_000..272_000).contains(&far), "{far}");
        assert!(metres(&cell(leeds, 64), bristol).abs_diff(bristol.metres_to(leeds)) < 20);
    }

    #[test]
    fn the_edges_of_the_earth_have_cells_and_hostile_digits_no_others() {
        for (lat, lon) in [(90.0, 180.0), (-90.0, -180.0), (0.0, 0.0)] {
            let point = Point::from_degrees(lat, lon).unwrap();
            assert_eq!(metres(&cell(point, 48), point), 0);
        }
        let anywhere = Point { lat: i32::MAX, lon: i32::MIN };
        digits(anywhere);
        metres("2🙂", anywhere);
        metres(&"1".repeat(10_000), anywhere);
    }
}
