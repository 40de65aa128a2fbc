/** What every entity and repository shares. Depends on no feature. */
@NullMarked
package fr.essaim.shared.persistence;

import org.jspecify.annotations.NullMarked;
