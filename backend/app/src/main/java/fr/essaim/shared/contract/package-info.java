/** Completes the generated OpenAPI document with what holds for every operation. Depends on no feature. */
@NullMarked
package fr.essaim.shared.contract;

import org.jspecify.annotations.NullMarked;
