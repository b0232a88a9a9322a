// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "opencodeloader.h"

#include "dialects/shared/clientdraft.h"
#include "dialects/shared/jsyaml.h"
#include "graymatter.h"
#include "opencodeschema.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(dossier::OpenCodeLoader)
};

/// The path below the agents folder without its ending; else the file's name.
QString nameFromPath(const QString &path)
{
    static const QRegularExpression folder(u"/\\.?opencode/agents?/(.+)\\z"_s);
    const QRegularExpressionMatch match = folder.match(path);
    const QString name = match.hasMatch() ? match.captured(1) : path.section(u'/', -1);
    const qsizetype dot = name.lastIndexOf(u'.');
    return dot > name.lastIndexOf(u'/') + 1 ? name.first(dot) : name;
}

/// One reading in the making.
class Pass
{
public:
    Pass(const AgentFile &file, const FileContext &context)
        : m_draft(u"OpenCode"_s, file, context, js::Schema::JsYaml3)
    {
        m_draft.misreadUtf16(file);
        m_draft.dropByteOrderMark();
        m_draft.reading().name = nameFromPath(context.path);
    }

    [[nodiscard]] Reading run();

private:
    [[nodiscard]] Result<yaml::Document> readMatter(const opencode::Matter &matter, const QString &text) const;
    void take(const opencode::Matter &matter, yaml::Document document);
    void takeName();
    void runRepaired(const opencode::Matter &matter, const Error &error);
    void loseMetadata(const Error &error);

    ClientDraft m_draft;
};

Result<yaml::Document> Pass::readMatter(const opencode::Matter &matter, const QString &text) const
{
    if (matter.isBlank)
        return yaml::Document{};
    static const QStringList known{u""_s, u"yaml"_s, u"yml"_s, u"json"_s};
    if (!known.contains(matter.language.toLower())) {
        return std::unexpected(
            Error{.code = Error::Code::Syntax,
                  .text = Texts::tr("“%1” behind the dashes is no language that it reads").arg(matter.language),
                  .range = TextRange{}});
    }
    return js::readJsYaml(text.sliced(matter.header.start, matter.header.length), m_draft.schema());
}

Reading Pass::run()
{
    const auto matter = opencode::cutMatter(m_draft.text());
    if (!matter) {
        m_draft.setPrompt({0, m_draft.text().size()});
        m_draft.note(u"no-front-matter"_s, Texts::tr("The file has no header that OpenCode finds: all of it is text."),
                     {0, 0});
        return m_draft.reading();
    }
    m_draft.setHeader(matter->header);
    if (auto document = readMatter(*matter, m_draft.text()))
        take(*matter, std::move(*document));
    else
        runRepaired(*matter, document.error());
    return m_draft.reading();
}

void Pass::take(const opencode::Matter &matter, yaml::Document document)
{
    m_draft.setPrompt(matter.content);
    const bool isNull = !document.root || js::kindOf(*document.root, m_draft.schema()) == js::Kind::Null;
    if (isNull)
        return;
    if (document.root->kind != yaml::Node::Kind::Mapping) {
        m_draft.reading().header = HeaderOutcome::Failed;
        m_draft.reading().outcome = Outcome::LoadsWithoutMetadata;
        m_draft.note(u"no-mapping"_s,
                     Texts::tr("The header is no list of “key: value” lines: OpenCode reads no field."),
                     m_draft.reading().headerRange);
        return;
    }
    m_draft.takeFields(std::move(document),
                       MappedText(m_draft.text().sliced(matter.header.start, matter.header.length)));
    takeName();
    opencode::judge(m_draft);
}

/// A name in the header takes the place of the one from the path.
void Pass::takeName()
{
    const yaml::NodeEntry *name = m_draft.entry(u"name");
    if (!name)
        m_draft.reading().name = nameFromPath(m_draft.context().path);
    else if (name->second.kind == yaml::Node::Kind::Scalar)
        m_draft.reading().name = name->second.value;
}

void Pass::runRepaired(const opencode::Matter &matter, const Error &error)
{
    opencode::Repair repair = opencode::repaired(m_draft.text());
    if (repair.text.text() == m_draft.text()) {
        loseMetadata(error);
        return;
    }
    std::vector<TextRange> values;
    values.reserve(repair.values.size());
    for (const TextRange &value : repair.values)
        values.push_back(m_draft.inDocument(value));
    m_draft.pushText(std::move(repair.text));
    const auto again = opencode::cutMatter(m_draft.text());
    auto document = again ? readMatter(*again, m_draft.text()) : std::unexpected(error);
    if (!document) {
        m_draft.popText();
        m_draft.setPrompt(matter.content);
        m_draft.refuseYaml(error);
        return;
    }
    m_draft.setHeader(again->header);
    take(*again, std::move(*document));
    m_draft.reading().header = HeaderOutcome::Rescued;
    for (const TextRange &value : values) {
        m_draft.markRescued(value);
        m_draft.note(u"repaired-value"_s, Texts::tr("OpenCode repairs this value: it reads the whole line as text."),
                     value);
    }
}

void Pass::loseMetadata(const Error &error)
{
    const QString sentence =
        Texts::tr("OpenCode cannot read this header (%1): it loads the agent without any field, and "
                  "the header becomes part of the prompt.")
            .arg(error.text);
    m_draft.setPrompt({0, m_draft.text().size()});
    m_draft.refuseYaml(error);
    Reading &reading = m_draft.reading();
    reading.outcome = Outcome::LoadsWithoutMetadata;
    reading.error->text = sentence;
    m_draft.note(u"header-in-prompt"_s, sentence, reading.headerRange);
}

} // namespace

Reading OpenCodeLoader::read(const AgentFile &file, const FileContext &context) const
{
    return Pass(file, context).run();
}

} // namespace dossier
