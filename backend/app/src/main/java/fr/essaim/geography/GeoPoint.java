package fr.essaim.geography;

/**
 * A point of the Earth, in decimal degrees north and east (WGS 84); its other coordinates are those on a sphere of radius 1, where
 * the straight line between two points tells the way along the great circle.
 */
public record GeoPoint(double latitude, double longitude) {
    public double x() {
        return Math.cos(Math.toRadians(latitude)) * Math.cos(Math.toRadians(longitude));
    }

    public double y() {
        return Math.cos(Math.toRadians(latitude)) * Math.sin(Math.toRadians(longitude));
    }

    public double z() {
        return Math.sin(Math.toRadians(latitude));
    }
}
