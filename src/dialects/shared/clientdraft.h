// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "agentfile/agentfile.h"
#include "dialects/filecontext.h"
#include "dialects/reading.h"
#include "mappedtext.h"
#include "shape.h"
#include "yaml/reader.h"

namespace dossier {

/// One reading in the making, for clients written in JavaScript: their file
/// text, the way back to the document, and the refusals that they share. The
/// first refusal is the one that is told. Lives as long as one read().
class ClientDraft
{
public:
    ClientDraft(QString client, const AgentFile &file, const FileContext &context, js::Schema schema);

    /// The file's text as the client cuts it; offsets of it are meant below.
    [[nodiscard]] const QString &text() const { return m_texts.back().text(); }
    /// Goes on with what the client makes of the text; its origin is text().
    void pushText(MappedText text) { m_texts.push_back(std::move(text)); }
    void popText() { m_texts.pop_back(); }
    void dropByteOrderMark();
    /// The client reads UTF-8 only: of a UTF-16 file it gets no text that begins
    /// with a header.
    void misreadUtf16(const AgentFile &file);
    [[nodiscard]] const FileContext &context() const { return m_context; }
    [[nodiscard]] js::Schema schema() const { return m_schema; }
    [[nodiscard]] Reading &reading() { return m_reading; }
    [[nodiscard]] TextRange inDocument(TextRange range) const;

    void setHeader(TextRange header);
    /// Takes the part of the text that JavaScript's trim() leaves of `range`.
    void setPrompt(TextRange range);
    /// Fills the fields, name and description from a mapping that was read from
    /// `header`, which came from the header's text.
    void takeFields(yaml::Document document, const MappedText &header);
    /// The mapping's entry of that key; null if there is none.
    [[nodiscard]] const yaml::NodeEntry *entry(QStringView key) const;
    /// Marks the field whose value stands there, a range of the document.
    void markRescued(TextRange value);
    [[nodiscard]] const std::vector<yaml::NodeEntry> &entries() const { return m_root.entries; }
    [[nodiscard]] TextRange place(const yaml::Node &node) const; ///< in the document

    /// Not loaded, for this reason; `range` is of the document.
    void refuse(const QString &sentence, std::optional<TextRange> range, Error::Code code = Error::Code::Schema);
    void refuseNoHeader();
    /// `error` is of yaml::read on the header's text.
    void refuseYaml(const Error &error);
    void refuseNoMapping();
    void refuseMissing(const QString &key);
    /// Of a value that is none of those allowed.
    void refuseValue(const QString &field, const yaml::Node &value, const QStringList &allowed);
    [[nodiscard]] bool isRefused() const { return m_reading.error.has_value(); }
    /// Refuses if the value is of another kind.
    bool check(const QString &field, const yaml::Node &value, Wanted wanted);
    void note(const QString &id, const QString &text, TextRange range);

private:
    QString m_client;
    const FileContext &m_context;
    js::Schema m_schema;
    FileText m_fileText;
    std::vector<MappedText> m_texts; ///< each made from the one before it
    MappedText m_headerText;
    TextRange m_header;
    yaml::Node m_root;
    Reading m_reading;
};

} // namespace dossier
