/** The licences works are shared under, by their SPDX identifiers. Depends on no feature. */
@NullMarked
package fr.essaim.licences;

import org.jspecify.annotations.NullMarked;
