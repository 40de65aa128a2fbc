package fr.essaim.shared.http;

/** A full read of one object, which knows its entity tag. */
public interface Tagged {
    EntityTag entityTag();
}
