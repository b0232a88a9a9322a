// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "checks/words.h"
#include "rules.h"
#include "text/shortened.h"
#include "yaml/writer.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

/// How much of the prompt's first sentence makes a first description.
constexpr qsizetype kDescriptionLength = 200;

/// Whether a line of --- stands somewhere at the start: then the header is
/// there, but not where the client looks (HeaderNotFirst, HeaderUnclosed).
bool hasFence(const CheckedFile &file)
{
    if (file.file().header() != AgentFile::Header::None)
        return true;
    return !headerNotFirst(file.text()).isEmpty();
}

QString firstWords(QStringView text)
{
    for (QStringView line : text.split(u'\n')) {
        line = line.trimmed();
        while (line.startsWith(u'#'))
            line = line.sliced(1).trimmed();
        if (!line.isEmpty() && line.front().isLetter())
            return beginningOf(line, kDescriptionLength).toString();
    }
    return {};
}

class HeaderMissing : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(dossier::HeaderMissing)
public:
    QString id() const override { return u"header/missing"_s; }
    Severity severity() const override { return Severity::Info; }
    QString summary() const override { return tr("The file has no header, so it is a note and no agent."); }
    bool isFixable() const override { return true; }
    bool concernsNotes() const override { return true; }

    std::vector<Diagnostic> check(const CheckedFile &file) const override
    {
        if (!file.isNote() || hasFence(file))
            return {};
        const qsizetype lineEnd = file.text().indexOf(u'\n');
        Diagnostic diagnostic{
            id(),
            severity(),
            tr("%1 takes this file for a note, not for an agent: it has no header with a name.").arg(file.client()),
            {0, lineEnd < 0 ? file.text().size() : lineEnd},
            {},
            {}};
        if (file.input().wantsFixes)
            addFix(diagnostic, header(file));
        return {diagnostic};
    }

private:
    static std::optional<Fix> header(const CheckedFile &file)
    {
        const QString name = toAgentName(file.fileStem());
        const QString description = firstWords(file.text());
        if (name.isEmpty() || description.isEmpty())
            return std::nullopt;
        const QString text = u"---\nname: %1\ndescription: %2\n---\n\n"_s.arg(
            yaml::writeScalar(name, {}, yaml::ScalarStyle::Plain, file.dialect().writerRules()),
            yaml::writeScalar(description, {}, yaml::ScalarStyle::Plain, file.dialect().writerRules()));
        return Fixes(file).change(u"add-header"_s, tr("Add a header with the name “%1”").arg(name),
                                  ChangeSet::replacing({0, 0}, text));
    }
};

} // namespace

RulePointer makeHeaderMissing()
{
    return std::make_unique<HeaderMissing>();
}

} // namespace dossier
