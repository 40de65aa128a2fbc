package fr.essaim.events;

/** How one takes part. */
public enum EventMode {
    ON_SITE,
    ONLINE,
    HYBRID;

    public boolean hasPlace() {
        return this != ONLINE;
    }

    public boolean hasLink() {
        return this != ON_SITE;
    }
}
