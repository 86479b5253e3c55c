package kith.core.brief;

import java.util.List;

/**
 * What a section of a brief says. Implementations are contributed to {@code kith.core.briefs}, have a constructor without
 * parameters, and are called on a background thread, by several at once.
 */
public interface BriefPart {

    /**
     * Returns what there is to know, line by line, each short enough to be read at a glance.
     *
     * @return empty if there is nothing to say; the section is then left out
     */
    List<String> lines(BriefSubject subject);
}
