//! Points that somebody wrote down, and whether they can be true: two numbers in the wrong order or
//! in metres of a map grid are put right where only one reading lies in Britain, and said; what is
//! left over is no point at all. For any reader of formats.

use super::given::Log;
use super::{Reason, outcode};
use crate::import::open_referral::place::in_britain;
use crate::model::Point;

/// A point further than this from the middle of its own postcode's district is not believed, in
/// metres: the widest districts of the Highlands reach so far.
const FAR: u32 = 60_000;

/// The point of two numbers, the first to the east (longitude), the second to the north (latitude),
/// of a place with this postcode if any.
pub(super) fn believed(field: &str, east: f64, north: f64, postcode: Option<&str>, log: &mut Log) -> Option<Point> {
    let value = format!("{north}, {east}");
    if !(east.is_finite() && north.is_finite()) {
        log.note(field, &value, Reason::NotANumber);
        return None;
    }
    if east == 0.0 && north == 0.0 {
        log.note(field, &value, Reason::ZeroPoint);
        return None;
    }
    let (lat, lon, mended) = match british(east, north) {
        Ok(found) => found,
        Err(reason) => {
            log.note(field, &value, reason);
            return None;
        }
    };
    let point = Point::from_degrees(lat, lon)?;
    let far = |middle: Point| middle.metres_to(point) > FAR;
    if postcode.and_then(outcode::middle).is_some_and(far) {
        log.note(field, &value, Reason::FarFromPostcode);
        return None;
    }
    if let Some(reason) = mended {
        log.note(field, &value, reason);
    }
    Some(point)
}

/// The reading of two numbers that lies in Britain, and what had to be put right for it.
fn british(east: f64, north: f64) -> Result<(f64, f64, Option<Reason>), Reason> {
    let degrees = east.abs() <= 180.0 && north.abs() <= 180.0;
    if degrees && in_britain(north, east) {
        return Ok((north, east, None));
    }
    if degrees && in_britain(east, north) {
        return Ok((east, north, Some(Reason::PointSwapped)));
    }
    if degrees {
        let on_earth = Point::from_degrees(north, east).is_some();
        return Err(if on_earth { Reason::NotInBritain } else { Reason::NotOnEarth });
    }
    let of_grid = national_grid(east, north).or_else(|| web_mercator(east, north));
    of_grid.map(|(lat, lon)| (lat, lon, Some(Reason::PointInMetres))).ok_or(Reason::NotOnEarth)
}

/// Degrees (WGS 84) of a point of the British national grid, in metres; to some five metres, by the
/// seven numbers that the Ordnance Survey publishes for the change of datum.
fn national_grid(easting: f64, northing: f64) -> Option<(f64, f64)> {
    let inside = (1_000.0..=700_000.0).contains(&easting) && (1_000.0..=1_300_000.0).contains(&northing);
    let (lat, lon) = inside.then(|| to_wgs84(grid_to_airy(easting, northing)))?;
    in_britain(lat, lon).then_some((lat, lon))
}

/// Airy 1830: half axes in metres.
const AIRY: (f64, f64) = (6_377_563.396, 6_356_256.909);
/// WGS 84: half axes in metres.
const WGS84: (f64, f64) = (6_378_137.0, 6_356_752.314_245);

/// Latitude and longitude in radians on the Airy ellipsoid: the Ordnance Survey's series, backwards.
fn grid_to_airy(easting: f64, northing: f64) -> (f64, f64) {
    const SCALE: f64 = 0.999_601_271_7;
    const FALSE_EAST: f64 = 400_000.0;
    const FALSE_NORTH: f64 = -100_000.0;
    let (a, b) = AIRY;
    let (lat0, lon0) = (49_f64.to_radians(), (-2_f64).to_radians());
    let e2 = 1.0 - (b * b) / (a * a);
    let n = (a - b) / (a + b);
    let meridian = |lat: f64| {
        let (minus, plus) = (lat - lat0, lat + lat0);
        b * SCALE
            * ((1.0 + n + 1.25 * n * n + 1.25 * n * n * n) * minus
                - (3.0 * n + 3.0 * n * n + 2.625 * n * n * n) * minus.sin() * plus.cos()
                + (1.875 * n * n + 1.875 * n * n * n) * (2.0 * minus).sin() * (2.0 * plus).cos()
                - 35.0 / 24.0 * n * n * n * (3.0 * minus).sin() * (3.0 * plus).cos())
    };
    let mut lat = lat0 + (northing - FALSE_NORTH) / (a * SCALE);
    for _ in 0..10 {
        lat += (northing - FALSE_NORTH - meridian(lat)) / (a * SCALE);
    }
    let nu = a * SCALE / (1.0 - e2 * lat.sin().powi(2)).sqrt();
    let rho = nu * (1.0 - e2) / (1.0 - e2 * lat.sin().powi(2));
    let eta2 = nu / rho - 1.0;
    let (tan, sec) = (lat.tan(), 1.0 / lat.cos());
    let east = easting - FALSE_EAST;
    let up = tan / (2.0 * rho * nu) * east.powi(2)
        - tan / (24.0 * rho * nu.powi(3)) * (5.0 + 3.0 * tan * tan + eta2 - 9.0 * tan * tan * eta2) * east.powi(4)
        + tan / (720.0 * rho * nu.powi(5)) * (61.0 + 90.0 * tan * tan + 45.0 * tan.powi(4)) * east.powi(6);
    let right = sec / nu * east - sec / (6.0 * nu.powi(3)) * (nu / rho + 2.0 * tan * tan) * east.powi(3)
        + sec / (120.0 * nu.powi(5)) * (5.0 + 28.0 * tan * tan + 24.0 * tan.powi(4)) * east.powi(5);
    (lat - up, lon0 + right)
}

/// From the Airy ellipsoid (OSGB36) to degrees of WGS 84.
fn to_wgs84((lat, lon): (f64, f64)) -> (f64, f64) {
    let (a, b) = AIRY;
    let e2 = 1.0 - (b * b) / (a * a);
    let nu = a / (1.0 - e2 * lat.sin().powi(2)).sqrt();
    let (x, y, z) = (nu * lat.cos() * lon.cos(), nu * lat.cos() * lon.sin(), nu * (1.0 - e2) * lat.sin());
    let seconds = |angle: f64| (angle / 3600.0).to_radians();
    let (rx, ry, rz, scale) = (seconds(0.1502), seconds(0.247), seconds(0.8421), 1.0 - 20.4894e-6);
    let moved = (
        446.448 + scale * x - rz * y + ry * z,
        -125.157 + rz * x + scale * y - rx * z,
        542.06 - ry * x + rx * y + scale * z,
    );
    let (a, b) = WGS84;
    let e2 = 1.0 - (b * b) / (a * a);
    let flat = moved.0.hypot(moved.1);
    let mut lat = moved.2.atan2(flat * (1.0 - e2));
    for _ in 0..6 {
        let nu = a / (1.0 - e2 * lat.sin().powi(2)).sqrt();
        lat = (moved.2 + e2 * nu * lat.sin()).atan2(flat);
    }
    (lat.to_degrees(), moved.1.atan2(moved.0).to_degrees())
}

/// Degrees of a point in the metres of web maps (EPSG 3857).
fn web_mercator(east: f64, north: f64) -> Option<(f64, f64)> {
    const RADIUS: f64 = 6_378_137.0;
    let lat = (north / RADIUS).sinh().atan().to_degrees();
    let lon = (east / RADIUS).to_degrees();
    in_britain(lat, lon).then_some((lat, lon))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::RecordId;
    use proptest::prelude::*;

    fn read(east: f64, north: f64, postcode: Option<&str>) -> (Option<Point>, Vec<Reason>) {
        let mut log = Log::new(RecordId { id: "x".into(), copy: 1 });
        let point = believed("geometry", east, north, postcode, &mut log);
        (point, log.finish().into_iter().map(|problem| problem.reason).collect())
    }

    fn near(point: Option<Point>, lat: f64, lon: f64, metres: u32) -> bool {
        point.zip(Point::from_degrees(lat, lon)).is_some_and(|(one, other)| one.metres_to(other) <= metres)
    }

    #[test]
    fn the_order_is_put_right_and_said() {
        assert_eq!(read(-1.47, 53.38, None), (Point::from_degrees(53.38, -1.47), vec![]));
        assert_eq!(read(53.38, -1.47, None), (Point::from_degrees(53.38, -1.47), vec![Reason::PointSwapped]));
        assert_eq!(read(2.35, 48.85, None), (None, vec![Reason::NotInBritain]));
        assert_eq!(read(200.0, 48.85, None).0, None);
        assert_eq!(read(0.0, 0.0, None), (None, vec![Reason::ZeroPoint]));
        assert_eq!(read(f64::NAN, 1.0, None), (None, vec![Reason::NotANumber]));
    }

    /// The worked example of the Ordnance Survey's guide to coordinate systems, which is on its own
    /// datum; then well-known places on that of phones.
    #[test]
    fn metres_of_the_grid_become_degrees() {
        let (lat, lon) = grid_to_airy(651_409.903, 313_177.270);
        assert!((lat.to_degrees() - 52.657_570_3).abs() < 1e-6 && (lon.to_degrees() - 1.717_921_6).abs() < 1e-6);
        // Greenwich Observatory; the summit of Ben Nevis.
        for (east, north, lat, lon) in
            [(538_874.0, 177_344.0, 51.47784, -0.00155), (216_667.0, 771_289.0, 56.79685, -5.00354)]
        {
            let (point, reasons) = read(east, north, None);
            assert!(near(point, lat, lon, 60), "{point:?}");
            assert_eq!(reasons, [Reason::PointInMetres]);
        }
        let (point, reasons) = read(-163_639.0, 7_055_570.0, None);
        assert!(near(point, 53.38, -1.47, 2_000), "{point:?}");
        assert_eq!(reasons, [Reason::PointInMetres]);
        assert_eq!(read(9e9, 9e9, None), (None, vec![Reason::NotOnEarth]));
    }

    #[test]
    fn a_point_far_from_its_postcode_is_none() {
        assert_eq!(read(-1.47, 53.38, Some("S1 2GZ")).1, []);
        assert_eq!(read(-0.1, 51.5, Some("S1 2GZ")), (None, vec![Reason::FarFromPostcode]));
        assert!(read(-0.1, 51.5, Some("ZZ1 2AB")).0.is_some());
    }

    proptest! {
        #[test]
        fn whatever_comes_out_is_in_britain(east: f64, north: f64, small in -200.0..200.0, other in -200.0..200.0) {
            for (east, north) in [(east, north), (small, other)] {
                if let (Some(point), _) = read(east, north, None) {
                    prop_assert!(in_britain(f64::from(point.lat) / 1e5, f64::from(point.lon) / 1e5));
                }
            }
        }
    }
}
