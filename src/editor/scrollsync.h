// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <vector>

namespace dossier {

class CodeEditor;
class Preview;

/// Where a place of the text (in lines, from 0, with fractions) is in the
/// preview (in pixels): straight between the pairs that are known, which
/// ascend in both. A value; any thread.
class ScrollMap
{
public:
    struct Pair {
        double line = 0;
        double pixel = 0;
    };

    ScrollMap() = default;
    explicit ScrollMap(const std::vector<Pair> &pairs); ///< those out of order are left out

    [[nodiscard]] double pixelOf(double line) const;
    [[nodiscard]] double lineOf(double pixel) const;

private:
    std::vector<Pair> m_pairs;
};

/// Scrolls text and preview together, in step by headings. Owned by
/// EditorPane, both widgets outlive it; GUI thread.
class ScrollSync : public QObject
{
    Q_OBJECT
public:
    ScrollSync(CodeEditor *editor, Preview *preview, QObject *parent = nullptr);

    void setEnabled(bool enabled);
    /// The lines (from 0) of the prompt's first line and of its headings, as
    /// the preview shows them now; the preview goes where the text is.
    void setLines(int firstLine, std::vector<int> headings);

private:
    [[nodiscard]] ScrollMap map() const;
    void previewFollows();
    void editorFollows();

    CodeEditor *m_editor;
    Preview *m_preview;
    std::vector<int> m_headings;
    int m_firstLine = 0;
    bool m_enabled = false;
    bool m_moving = false;
};

} // namespace dossier
