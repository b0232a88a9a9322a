// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "checks/words.h"
#include "fieldrules.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

using Place = FileContext::Place;
using Neighbour = FileContext::Neighbour;

enum class Relation : char {
    None, ///< both load, or it is not known
    Same, ///< one tree of files, where either may come first
    HiddenBy, ///< the other one goes first
    Hides,
};

/// Where a place stands among those of the client's data, the first one first.
qsizetype rank(const Dialect &dialect, Place place)
{
    const QString id = place == Place::Managed ? u"managed"_s : place == Place::User ? u"user"_s : u"project"_s;
    return std::ranges::find(dialect.places(), id, &PlaceSpec::id) - dialect.places().begin();
}

/// The folder that holds the agents folder of a file; empty if it lies in none.
QString rootOf(const CheckedFile &file, const QString &path)
{
    const QString folder = file.dialect().projectFolder();
    const qsizetype at = folder.isEmpty() ? -1 : path.indexOf(u'/' + folder + u'/');
    return at < 0 ? QString() : path.first(at + 1);
}

QString folderOf(const QString &path)
{
    return path.first(path.lastIndexOf(u'/') + 1);
}

/// Of two projects, one inside the other, a client that looks upwards takes the
/// nearer to the working folder (Claude Code since 2.1.178); both are seen, so it
/// is the inner one.
Relation withinProjects(const CheckedFile &file, const Neighbour &other)
{
    const QString mine = rootOf(file, file.input().context.path);
    const QString theirs = rootOf(file, other.path);
    if (mine.isEmpty() || theirs.isEmpty() || mine == theirs)
        return Relation::Same;
    if (file.dialect().projectSearch() != ProjectSearch::Upwards)
        return Relation::None;
    if (mine.startsWith(theirs))
        return Relation::Hides;
    return theirs.startsWith(mine) ? Relation::HiddenBy : Relation::None;
}

Relation relationTo(const CheckedFile &file, const Neighbour &other)
{
    const FileContext &context = file.input().context;
    if (!file.reading().name || other.name != *file.reading().name)
        return Relation::None;
    // Plugin and folder are part of the name there, so only one folder can hold it twice.
    if (context.place == Place::Plugin || other.place == Place::Plugin) {
        const bool isTwice = context.place == other.place && folderOf(context.path) == folderOf(other.path);
        return isTwice ? Relation::Same : Relation::None;
    }
    if (context.place == other.place)
        return context.place == Place::Project ? withinProjects(file, other) : Relation::Same;
    const Dialect &dialect = file.dialect();
    if (!dialect.firstPlaceWins())
        return Relation::None; // nobody knows
    return rank(dialect, context.place) < rank(dialect, other.place) ? Relation::Hides : Relation::HiddenBy;
}

const Neighbour *firstOf(const CheckedFile &file, Relation relation)
{
    const auto &neighbours = file.input().context.neighbours;
    const auto found =
        std::ranges::find_if(neighbours, [&](const Neighbour &other) { return relationTo(file, other) == relation; });
    return found == neighbours.end() ? nullptr : &*found;
}

TextRange placeOfName(const CheckedFile &file)
{
    const FieldReading *name = file.field(u"name");
    return name ? name->valueRange : file.file().openFence();
}

class NameDuplicate : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(dossier::NameDuplicate)
public:
    QString id() const override { return u"name/duplicate"_s; }
    Severity severity() const override { return Severity::Warning; }
    QString summary() const override { return tr("Another file of this place has the same name; only one loads."); }
    bool isFixable() const override { return true; }
    QString fieldKey() const override { return u"name"_s; }

    std::vector<Diagnostic> check(const CheckedFile &file) const override
    {
        const Neighbour *other = file.isLost() ? nullptr : firstOf(file, Relation::Same);
        if (!other)
            return {};
        Diagnostic diagnostic{id(),
                              severity(),
                              tr("%1 loads only one agent “%2” of this place, and which one is not defined: %3 has "
                                 "this name too.")
                                  .arg(file.client(), other->name, QDir::toNativeSeparators(other->path)),
                              placeOfName(file),
                              {},
                              {}};
        const QString stem = file.fileStem();
        const auto isTaken = [&stem](const Neighbour &neighbour) { return neighbour.name == stem; };
        const bool isFree = stem != other->name && !std::ranges::any_of(file.input().context.neighbours, isTaken);
        if (isFree && !stem.isEmpty() && toAgentName(stem) == stem)
            addFix(diagnostic,
                   Fixes(file).set(u"set-name"_s, tr("Name it “%1”, as the file").arg(stem), u"name"_s, stem));
        return {diagnostic};
    }
};

class NameHidden : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(dossier::NameHidden)
public:
    QString id() const override { return u"name/hidden"_s; }
    Severity severity() const override { return Severity::Info; }
    QString summary() const override { return tr("An agent of another place has the same name: one hides the other."); }
    QString fieldKey() const override { return u"name"_s; }

    std::vector<Diagnostic> check(const CheckedFile &file) const override
    {
        if (file.isLost())
            return {};
        if (const Neighbour *other = firstOf(file, Relation::HiddenBy)) {
            return told(file, tr("%1 does not use this agent here: “%2” in %3 goes first.")
                                  .arg(file.client(), other->name, QDir::toNativeSeparators(other->path)));
        }
        if (const Neighbour *other = firstOf(file, Relation::Hides)) {
            return told(file, tr("%1 uses this agent here and not the “%2” in %3, which it hides.")
                                  .arg(file.client(), other->name, QDir::toNativeSeparators(other->path)));
        }
        return {};
    }

private:
    std::vector<Diagnostic> told(const CheckedFile &file, const QString &message) const
    {
        return {{id(), severity(), message, placeOfName(file), {}, {}}};
    }
};

} // namespace

RulePointer makeNameDuplicate()
{
    return std::make_unique<NameDuplicate>();
}

RulePointer makeNameHidden()
{
    return std::make_unique<NameHidden>();
}

} // namespace dossier
