package fr.essaim.testing;

import java.util.Map;
import java.util.function.Supplier;

/**
 * What each reading operation of one feature reads once: a path, after whatever it needs was put in place. A feature declares its
 * own as a bean of its test package, and whoever promises something of every read walks them all.
 */
public interface Reads {
    /** By operation id; a list holds two items at least. */
    Map<String, Supplier<String>> byOperation();
}
