/** Books of the years of communities' cycles, assembled from what was shared that year. Depends on communities. */
@NullMarked
package fr.essaim.yearbooks;

import org.jspecify.annotations.NullMarked;
