// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "agentset.h"
#include "changeplan.h"
#include "dialects/fieldcontent.h"
#include "references.h"
#include "surroundings.h"

#include <functional>
#include <map>
#include <stop_token>

namespace dossier {

/// A file that a batch is about. A value.
struct BatchFile {
    QString path;
    std::shared_ptr<const AgentsFolder> folder = nullptr; ///< null: the path tells
    /// Of an open one, what stands in it now, and the client it is for.
    std::optional<SourceText> open = {};
    QString dialect = {};
    /// The agents of its place, so that it is checked beside them as by a scan;
    /// null: not known.
    std::shared_ptr<const AgentSet> set = nullptr;
};

/// What a check of the file begins with: by its own client where that is known,
/// and in its folder's place. Any thread.
[[nodiscard]] CheckInput inputOf(const BatchFile &file, const Surroundings &surroundings);

/// What one field is to become in each file. A value.
struct FieldSetting {
    enum class Kind : char {
        Text, ///< by the field's type, as FieldEdit::set() reads `text`
        Items,
        Yaml, ///< `text`
        Unset,
        Add, ///< `items`, to a list that there is
        Remove, ///< `items`
    };

    QString key;
    Kind kind = Kind::Text;
    QString text = {};
    QStringList items = {};
};

/// A field in several agents.
struct CommonValue {
    enum class State : char {
        Absent, ///< in all
        Same,
        Several, ///< or in some of them none
    };
    State state = State::Absent;
    FieldContent value; ///< of State::Same
    qsizetype present = 0; ///< in how many it is

    bool operator==(const CommonValue &) const = default;
};

/// The fields of several agents at once. A value.
struct CommonValues {
    qsizetype files = 0; ///< that could be read
    QStringList dialects; ///< ids of their clients, each once
    std::map<QString, CommonValue> fields; ///< of all keys that any of them has

    bool operator==(const CommonValues &) const = default;
};

/// Makes plans for many files: nothing is written. Files are read, and edited in
/// memory as a form edits one: by the smallest change that is proven. Stateless
/// but for what it is given; any thread.
class BatchEdit
{
public:
    /// Called after each file.
    using Listener = std::function<void(qsizetype done, qsizetype total)>;

    BatchEdit(const Surroundings &surroundings, const Checker &checker, FileOps &ops = FileOps::system());

    /// Sets fields, one after the other. None when stopped.
    [[nodiscard]] std::optional<ChangePlan> setFields(const std::vector<BatchFile> &files,
                                                      const std::vector<FieldSetting> &settings,
                                                      const std::stop_token &stop = {},
                                                      const Listener &listener = {}) const;
    /// Mends what one rule finds. Where only a way out that changes what is
    /// written is there, it is not chosen. None when stopped.
    [[nodiscard]] std::optional<ChangePlan> fixRule(const std::vector<BatchFile> &files, const QString &rule,
                                                    const std::stop_token &stop = {},
                                                    const Listener &listener = {}) const;
    /// Makes files equal to another one, byte by byte; all are refused if that one
    /// cannot be read. None when stopped.
    [[nodiscard]] std::optional<ChangePlan> makeAlike(const BatchFile &source, const std::vector<BatchFile> &files,
                                                      const std::stop_token &stop = {},
                                                      const Listener &listener = {}) const;
    [[nodiscard]] std::optional<CommonValues> commonValues(const std::vector<BatchFile> &files,
                                                           const std::stop_token &stop = {},
                                                           const Listener &listener = {}) const;

private:
    struct Loaded {
        QByteArray bytes;
        CheckInput input;
    };
    /// What comes of one file: a change, a refusal or nothing.
    using Step = std::function<Result<std::optional<FileChange>>(const Loaded &)>;

    [[nodiscard]] Result<Loaded> load(const BatchFile &file) const;
    [[nodiscard]] std::optional<ChangePlan> planOf(const std::vector<BatchFile> &files, const QString &title,
                                                   const Step &step, const std::stop_token &stop,
                                                   const Listener &listener) const;
    [[nodiscard]] Result<std::optional<FileChange>> fixed(const Loaded &loaded, const QString &rule,
                                                          SkillFolders &skills) const;

    const Surroundings &m_surroundings;
    const Checker &m_checker;
    FileOps &m_ops;
};

/// "Set “model” to “opus”", "Remove “color”": for a heading; translated.
[[nodiscard]] QString titleOf(const std::vector<FieldSetting> &settings);

} // namespace dossier
