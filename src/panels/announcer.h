// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/problemsmodel.h"

#include <QPointer>
#include <QString>
#include <QTimer>

class QWidget;

namespace dossier {

class AgentDocument;

/// Says to whoever listens to a screen reader what others see change: whether
/// the client loads the file, how many problems there are, what became of a save.
/// Never in the midst of typing, and never over what is being read. GUI thread.
class Announcer : public QObject
{
    Q_OBJECT
public:
    /// Speaks for a window, which owns it.
    explicit Announcer(QWidget *window);

    /// Whose verdict and problems are told, once and then by their changes; null
    /// for nobody's.
    void follow(AgentDocument *document);
    void say(const QString &text) const; ///< at once; empty: nothing

    static void say(QWidget *speaker, const QString &text);

    static constexpr int kPause = 1'000; ///< ms without a change of the text or its problems

private:
    void sayChanges();

    QWidget *m_window;
    QPointer<AgentDocument> m_document;
    QTimer m_pause;
    QString m_verdict; ///< as last said
    ProblemsModel::Counts m_counts;
};

} // namespace dossier
