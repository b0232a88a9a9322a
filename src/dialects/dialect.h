// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "text/error.h"
#include "yaml/writer.h"

#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>
#include <vector>

namespace dossier {

/// An sRGB colour without Qt Gui.
struct Rgb {
    quint8 red = 0;
    quint8 green = 0;
    quint8 blue = 0;

    /// "#rrggbb" or "#rgb"; none for anything else.
    [[nodiscard]] static std::optional<Rgb> fromString(QStringView text);
    [[nodiscard]] QString toString() const; ///< "#rrggbb"
    /// Perceived difference, 0 (equal) to about 100.
    [[nodiscard]] static double distance(Rgb a, Rgb b);
    [[nodiscard]] bool isGrey() const; ///< without a hue to tell; black and white included
    bool operator==(const Rgb &) const = default;
};

/// A value that a field may have, with what it means.
struct AllowedValue {
    QString value;
    QString help; ///< one translated sentence, may be empty
    QString aliasOf; ///< empty, or the value this one is another name of
};

struct NamedColour {
    QString name;
    Rgb light; ///< as the client paints it on a light background
    Rgb dark;

    bool operator==(const NamedColour &) const = default;
};

/// One field of an agent's header.
struct FieldSpec {
    enum class Type : char { String, Text, Name, Enum, Model, Colour, ToolList, StringList, Integer, Boolean, Yaml };

    QString key;
    Type type = Type::String;
    QString title; ///< translated, for the form's label
    QString help; ///< one translated sentence
    QString defaultText; ///< what an absent field means, translated
    bool required = false;
    bool common = false; ///< always shown in the form; the others under "Add field…"
    std::vector<AllowedValue> values; ///< of Enum, suggestions of Model, words of Colour whose hue is the person's
    bool anyColour = false; ///< of Colour: "#rrggbb" too
    qint64 minimum = 0; ///< of Integer
    QStringList ignoredIn; ///< places: "plugin"
    QString since; ///< client version, empty if always
    QUrl source;
};

/// A built-in tool.
struct ToolSpec {
    QString name;
    QString group; ///< id of a ToolGroup
    QString help; ///< one translated line
    QStringList aliases; ///< older names
    bool neverForAgents = false; ///< named in `tools` it still is not given
    bool isOld = false; ///< only older versions of the client have it
};

struct ToolGroup {
    QString id;
    QString title; ///< translated
};

/// Keys that are known to be mistaken for a field.
struct MistakenKey {
    QString key;
    QString meant; ///< the field's key; empty if the key is of another kind of file
    bool losesLimit = false; ///< the author wrote a limit that is not applied
    QString help;
};

/// A model that its maker has switched off: asking for it fails.
struct RetiredModel {
    QString id; ///< without the date at its end
    QString replacement; ///< what the client's own names offer instead; may be empty
};

/// Where a client looks for agents; in order of precedence where that is known.
struct PlaceSpec {
    QString id;
    QString pattern; ///< such as ".claude/agents/**/*.md"
    QString title;
};

/// When running sessions of a client take what was saved. Empty: not known.
struct LiveSpec {
    QStringList watched; ///< places (their ids) whose folders are watched, if they were there at the start
    QString pluginCommand; ///< what a session is told to read its plugins again, such as "/reload-plugins"
    QString startCommand; ///< starts the client as an agent whose name follows, such as "claude --agent"
    QString validateCommand; ///< lets it check the agents of a folder, whose path follows; tells as JSON
};

/// Which projects' agents a client sees from the folder that it is started in.
enum class ProjectSearch : char {
    NotKnown, ///< that folder's own at least
    WorkingFolder, ///< that folder's own
    Upwards, ///< of each folder from there up to the repository's root, the nearest first
};

class JsonObject;

/// What a client's agent files are: data from resources/dialects/*.json,
/// checked against the schema. Immutable once read; shared between threads by
/// shared_ptr<const Dialect>.
class Dialect
{
public:
    /// Reads a dialect from JSON. Errors: Syntax with line and column in the
    /// text, Schema with the JSON pointer in it. `path` is for the error only.
    [[nodiscard]] static Result<Dialect> fromJson(const QByteArray &json, const QString &path);

    [[nodiscard]] qint64 revision() const { return m_revision; } ///< the higher one is the newer
    [[nodiscard]] const QString &id() const { return m_id; }
    [[nodiscard]] const QString &title() const { return m_title; } ///< "Claude Code"
    [[nodiscard]] const QString &measuredVersion() const { return m_measuredVersion; }
    [[nodiscard]] const std::vector<FieldSpec> &fields() const { return m_fields; } ///< in the order of a new header
    [[nodiscard]] const FieldSpec *field(QStringView key) const;
    [[nodiscard]] QStringList keyOrder() const;
    [[nodiscard]] const std::vector<NamedColour> &colours() const { return m_colours; }
    [[nodiscard]] const NamedColour *colour(QStringView name) const;
    /// How a value is painted: one of colours(), or any "#rrggbb" where the client
    /// takes it. None of what it does not know, and of a word for a theme's colour.
    [[nodiscard]] std::optional<NamedColour> paintedColour(QStringView value) const;
    /// Whether the client knows it as a colour.
    [[nodiscard]] bool isColour(QStringView value) const;
    [[nodiscard]] const FieldSpec *colourField() const; ///< null: the client has none
    /// All that can be chosen by name: colours(), then the words for a theme's.
    [[nodiscard]] std::vector<AllowedValue> colourChoices() const;
    /// The named colour that looks most like a foreign value ("#ff0000",
    /// "teal", "Red"); null if it cannot be told, as of a grey.
    [[nodiscard]] const NamedColour *nearestColour(QStringView value) const;
    [[nodiscard]] const std::vector<ToolSpec> &tools() const { return m_tools; }
    [[nodiscard]] const ToolSpec *tool(QStringView name) const;
    [[nodiscard]] const std::vector<ToolGroup> &toolGroups() const { return m_toolGroups; }
    [[nodiscard]] const std::vector<MistakenKey> &mistakenKeys() const { return m_mistakenKeys; }
    [[nodiscard]] const std::vector<PlaceSpec> &places() const { return m_places; }
    /// Whether of several agents of one name that of the place named first is
    /// used; false: not known.
    [[nodiscard]] bool firstPlaceWins() const { return m_firstPlaceWins; }
    [[nodiscard]] ProjectSearch projectSearch() const { return m_projectSearch; }
    /// Whether a worktree of Git shows the agents of its main repository too.
    [[nodiscard]] bool seesMainRepository() const { return m_seesMainRepository; }
    /// Where a project keeps its agents, such as ".claude/agents", without a
    /// slash at its ends; empty if the client has no such folder.
    [[nodiscard]] QString projectFolder() const;
    [[nodiscard]] const QStringList &builtInAgents() const { return m_builtInAgents; }
    /// The retired model of this id, with or without a date or "-latest" at its
    /// end; null if it is none. A provider's own ids live by other dates.
    [[nodiscard]] const RetiredModel *retiredModel(QStringView id) const;
    [[nodiscard]] const QStringList &hookEvents() const { return m_hookEvents; } ///< empty: not known
    [[nodiscard]] const yaml::WriterRules &writerRules() const { return m_writerRules; }
    /// Whether the client says nothing of a file that it drops for such an error;
    /// false also where that is not known.
    [[nodiscard]] bool isLossSilent(Error::Code code) const;
    [[nodiscard]] qsizetype maximumBytes() const { return m_maximumBytes; } ///< larger files are skipped; 0: no limit
    [[nodiscard]] qsizetype descriptionTokenBudget() const { return m_tokenBudget; }
    /// Whether all that the client has of a kind is listed here ("tools",
    /// "models"), so that what is not listed is not there.
    [[nodiscard]] bool isComplete(QLatin1StringView kind) const { return m_complete.contains(kind); }
    [[nodiscard]] const LiveSpec &live() const { return m_live; }
    /// Where an installed client says its version: package.json files ("~" for
    /// the home folder, "*" for any name of a folder).
    [[nodiscard]] const QStringList &packageFiles() const { return m_packageFiles; }
    /// Folders in which each version has an entry that is called like it.
    [[nodiscard]] const QStringList &versionFolders() const { return m_versionFolders; }

private:
    void readFrom(JsonObject &object);
    /// What fits no other member, with its JSON pointer.
    [[nodiscard]] std::optional<QString> contradiction() const;

    qint64 m_revision = 0;
    QString m_id;
    QString m_title;
    QString m_measuredVersion;
    std::vector<FieldSpec> m_fields;
    std::vector<NamedColour> m_colours;
    std::vector<ToolSpec> m_tools;
    std::vector<ToolGroup> m_toolGroups;
    std::vector<MistakenKey> m_mistakenKeys;
    std::vector<PlaceSpec> m_places;
    bool m_firstPlaceWins = false;
    ProjectSearch m_projectSearch = ProjectSearch::NotKnown;
    bool m_seesMainRepository = false;
    QStringList m_builtInAgents;
    std::vector<RetiredModel> m_retiredModels;
    QStringList m_hookEvents;
    yaml::WriterRules m_writerRules;
    qsizetype m_maximumBytes = 0;
    qsizetype m_tokenBudget = 0;
    QStringList m_complete;
    QStringList m_silentLosses; ///< "syntax", "schema"
    LiveSpec m_live;
    QStringList m_packageFiles;
    QStringList m_versionFolders;
};

} // namespace dossier
