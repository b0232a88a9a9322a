// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "agenttexts.h"
#include "text/backgroundwork.h"

namespace dossier {

/// Beside a description that is being edited: which agents are most like it,
/// and whom the requests of its own examples would reach. Found out in a worker
/// after a pause in typing. GUI thread.
class AlikeNow : public QObject
{
    Q_OBJECT
public:
    struct Agent {
        QString id; ///< what one asks the client for
        QString place;
        QString path;
        double likeness = 0; ///< 0 to 1
        QStringList words; ///< that both have

        bool operator==(const Agent &) const = default;
    };
    /// A request that another agent answers better.
    struct Elsewhere {
        QString request;
        QString id;
        QString path;

        bool operator==(const Elsewhere &) const = default;
    };
    struct Answer {
        std::vector<Agent> alike; ///< the most alike first
        qsizetype asked = 0; ///< examples with a request
        std::vector<Elsewhere> elsewhere;

        bool operator==(const Answer &) const = default;
    };

    /// `texts` outlives it.
    explicit AlikeNow(AgentTexts *texts, QObject *parent = nullptr);
    ~AlikeNow() override;

    /// What is compared, with the path of its file.
    void setText(const Likeness::Text &text, const QString &path);
    /// Whether somebody looks; if not, nothing is found out.
    void setWanted(bool wanted);
    [[nodiscard]] const Answer &answer() const { return m_answer; }

    /// Of one that is asked here and now; any thread.
    [[nodiscard]] static Answer answerOf(const AgentTexts::Data &data, const Likeness::Text &text, const QString &path);

    static constexpr int kPause = 300; ///< ms after the last key
    static constexpr qsizetype kAlike = 3;
    void setPause(int milliseconds) { m_pause.setInterval(milliseconds); } ///< for tests

Q_SIGNALS:
    void changed(); ///< answer() is new

private:
    void ask();

    AgentTexts *m_texts;
    Likeness::Text m_text;
    QString m_path;
    Answer m_answer;
    bool m_isWanted = false;
    QTimer m_pause;
    BackgroundWork<Answer> m_work;
};

} // namespace dossier
