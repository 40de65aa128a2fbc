/** Controlled vocabularies that every feature tags with, after SKOS. Depends on no feature; any may depend on it. */
@NullMarked
package fr.essaim.topics;

import org.jspecify.annotations.NullMarked;
