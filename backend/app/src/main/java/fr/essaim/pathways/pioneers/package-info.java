/**
 * Who applies to experience pathways, who was selected, and who they are. Depends on territories and organisations beside pathways;
 * notifications hear of decisions.
 */
@NullMarked
package fr.essaim.pathways.pioneers;

import org.jspecify.annotations.NullMarked;
