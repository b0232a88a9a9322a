// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/State>

#include <QElapsedTimer>
#include <QHash>
#include <QList>
#include <QSyntaxHighlighter>
#include <QTextCharFormat>
#include <QTimer>

namespace dossier {

class Syntax;

/// Colours a text document by the definition of agent files, from the top in
/// slices of a few milliseconds, so that text is on the screen first and keys
/// are never held up. Block user data is left alone: the state of a line is a
/// number in the block's state. Of a very long line only the beginning is
/// coloured, and of a very long text only the head. Owned by CodeEditor; GUI thread.
class Highlighter : public QSyntaxHighlighter, private KSyntaxHighlighting::AbstractHighlighter
{
    Q_OBJECT
    Q_INTERFACES(KSyntaxHighlighting::AbstractHighlighter)
public:
    /// Does nothing before start().
    explicit Highlighter(Syntax *syntax, QObject *parent = nullptr);

    void start();
    /// Takes the theme again and paints all anew.
    void setColours(bool dark, bool high);
    /// Every line is coloured.
    [[nodiscard]] bool isFinished() const { return m_finished; }

Q_SIGNALS:
    void finished();

protected:
    void highlightBlock(const QString &text) override;
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override;

private:
    void restart();
    void doSlice();
    bool isOverdue();
    void markInvisible(const QString &text);
    int idOf(const KSyntaxHighlighting::State &state);

    Syntax *m_syntax;
    QTimer m_slices;
    QHash<int, QTextCharFormat> m_formats; ///< by Format::id()
    QHash<KSyntaxHighlighting::State, int> m_ids;
    QList<KSyntaxHighlighting::State> m_states; ///< by the number in the block's state
    int m_frontier = -1; ///< the last line that is coloured
    int m_end = 0; ///< no line that begins behind this offset is coloured
    QElapsedTimer m_pass; ///< since the first line that this event has coloured
    bool m_inPass = false;
    bool m_started = false;
    bool m_finished = false;
    bool m_dark = false;
    bool m_high = false;
};

} // namespace dossier
