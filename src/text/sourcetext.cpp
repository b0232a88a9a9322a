// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "sourcetext.h"

#include <algorithm>
#include <cstring>
#include <optional>

namespace dossier {

namespace {

constexpr char16_t kByteUnit = 0xDC00;
constexpr char16_t kReplacement = 0xFFFD;
constexpr char16_t kBom = 0xFEFF;
constexpr QByteArrayView kUtf8Bom("\xEF\xBB\xBF", 3);
constexpr QByteArrayView kUtf16LeBom("\xFF\xFE", 2);
constexpr QByteArrayView kUtf16BeBom("\xFE\xFF", 2);

constexpr bool isHigh(char16_t unit)
{
    return (unit & 0xFC00) == 0xD800;
}
constexpr bool isLow(char16_t unit)
{
    return (unit & 0xFC00) == 0xDC00;
}
constexpr bool isByte(char16_t unit)
{
    return (unit & 0xFF00) == kByteUnit;
}

/// Most texts hold none. In stretches of a fixed length without a way out, for
/// compilers that look at several units at once.
bool holdsSurrogate(QStringView text)
{
    constexpr qsizetype kStretch = 64;
    const char16_t *at = text.utf16();
    const char16_t *const end = at + text.size();
    for (; end - at >= kStretch; at += kStretch) {
        char16_t found = 0;
        for (qsizetype i = 0; i < kStretch; ++i)
            found |= static_cast<char16_t>((at[i] & 0xF800) == 0xD800);
        if (found != 0)
            return true;
    }
    return std::any_of(at, end, [](char16_t unit) { return QChar::isSurrogate(unit); });
}

constexpr char16_t byteUnit(char byte)
{
    return kByteUnit + static_cast<unsigned char>(byte);
}

/// QTextDocument splits a block at these, or loses them.
constexpr bool isHeldAsBytes(char32_t c)
{
    return c == 0x2029 || c == 0xFDD0 || c == 0xFDD1;
}

constexpr bool isUtf16(Encoding encoding)
{
    return encoding != Encoding::Utf8;
}

struct CodePoint {
    char32_t value = 0;
    int length = 0; ///< in bytes; 0 if there is no valid sequence
};

/// The sequence at the start of `bytes`, by the letter of the standard:
/// shortest form only, no surrogates, nothing above U+10FFFF.
CodePoint decodeUtf8(QByteArrayView bytes)
{
    const auto at = [bytes](qsizetype i) { return static_cast<unsigned char>(bytes[i]); };
    const unsigned char lead = at(0);
    if (lead < 0x80)
        return {lead, 1};
    const int length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || bytes.size() < length)
        return {};
    char32_t value = lead & (0x7F >> length);
    for (int i = 1; i < length; ++i) {
        if ((at(i) & 0xC0) != 0x80)
            return {};
        value = (value << 6) | (at(i) & 0x3F);
    }
    constexpr char32_t kSmallest[] = {0, 0, 0x80, 0x800, 0x10000};
    if (value < kSmallest[length] || value > 0x10FFFF || (value >= 0xD800 && value <= 0xDFFF))
        return {};
    return {value, length};
}

/// Writes units into a string of a size known to suffice.
class UnitSink
{
public:
    explicit UnitSink(qsizetype atMost)
        : m_text(atMost, Qt::Uninitialized)
        , m_begin(reinterpret_cast<char16_t *>(m_text.data()))
        , m_out(m_begin)
    {
    }

    [[nodiscard]] qsizetype size() const { return m_out - m_begin; }
    void unit(char16_t unit) { *m_out++ = unit; }
    void ascii(QByteArrayView bytes)
    {
        m_out =
            std::transform(bytes.begin(), bytes.end(), m_out, [](char byte) { return static_cast<char16_t>(byte); });
    }
    void codePoint(char32_t c)
    {
        if (c >= 0x10000) {
            unit(QChar::highSurrogate(c));
            unit(QChar::lowSurrogate(c));
        } else {
            unit(static_cast<char16_t>(c));
        }
    }
    [[nodiscard]] QString take()
    {
        m_text.truncate(size());
        return std::move(m_text);
    }

private:
    QString m_text;
    char16_t *m_begin;
    char16_t *m_out;
};

/// How many bytes from the start on are ASCII; eight are looked at in one step.
qsizetype asciiRun(QByteArrayView bytes)
{
    constexpr quint64 kHighBits = 0x8080'8080'8080'8080;
    qsizetype length = 0;
    for (quint64 eight = 0; length + 8 <= bytes.size(); length += 8) {
        std::memcpy(&eight, bytes.data() + length, 8);
        if (eight & kHighBits)
            break;
    }
    while (length < bytes.size() && static_cast<signed char>(bytes[length]) >= 0)
        ++length;
    return length;
}

/// Carriage returns stay as they are; the line end is not yet known.
QString unitsOfUtf8(QByteArrayView bytes)
{
    UnitSink sink(bytes.size());
    for (;;) {
        const qsizetype plain = asciiRun(bytes);
        sink.ascii(bytes.first(plain));
        bytes = bytes.sliced(plain);
        if (bytes.isEmpty())
            break;
        const CodePoint c = decodeUtf8(bytes);
        const int taken = std::max(c.length, 1);
        if (c.length == 0 || isHeldAsBytes(c.value)) {
            for (const char byte : bytes.first(taken))
                sink.unit(byteUnit(byte));
        } else {
            sink.codePoint(c.value);
        }
        bytes = bytes.sliced(taken);
    }
    return sink.take();
}

char16_t unitOf(char first, char second, Encoding encoding)
{
    const char high = encoding == Encoding::Utf16Be ? first : second;
    const char low = encoding == Encoding::Utf16Be ? second : first;
    return static_cast<char16_t>(static_cast<unsigned char>(high) << 8 | static_cast<unsigned char>(low));
}

/// The bytes of one unit of UTF-16 in file order.
std::pair<char, char> bytesOf(char16_t unit, Encoding encoding)
{
    const char high = static_cast<char>(unit >> 8);
    const char low = static_cast<char>(unit & 0xFF);
    return encoding == Encoding::Utf16Be ? std::pair(high, low) : std::pair(low, high);
}

void appendByteUnits(UnitSink &sink, char16_t unit, Encoding encoding)
{
    const auto [first, second] = bytesOf(unit, encoding);
    sink.unit(byteUnit(first));
    sink.unit(byteUnit(second));
}

/// None if it is no UTF-16.
std::optional<QString> unitsOfUtf16(QByteArrayView bytes, Encoding encoding)
{
    if (bytes.size() % 2 != 0)
        return std::nullopt;
    UnitSink sink(bytes.size());
    bool afterHigh = false;
    for (qsizetype i = 0; i < bytes.size(); i += 2) {
        const char16_t unit = unitOf(bytes[i], bytes[i + 1], encoding);
        if (isLow(unit) != afterHigh)
            return std::nullopt;
        afterHigh = isHigh(unit);
        if (isHeldAsBytes(unit))
            appendByteUnits(sink, unit, encoding);
        else
            sink.unit(unit);
    }
    if (afterHigh)
        return std::nullopt;
    return sink.take();
}

LineEnd lineEndOf(QStringView units)
{
    if (!units.contains(u'\r')) // which is far sooner told than how many
        return LineEnd::Lf;
    const qsizetype returns = units.count(u'\r');
    const qsizetype feeds = units.count(u'\n');
    if (feeds == 0)
        return LineEnd::Cr;
    const qsizetype both = units.count(QStringView(u"\r\n"));
    return both == returns && both == feeds ? LineEnd::CrLf : LineEnd::Lf;
}

QString withPlainLineEnds(const QString &units, const FileFormat &format)
{
    const bool wide = isUtf16(format.encoding);
    UnitSink sink(units.size() + (wide ? units.count(u'\r') : 0));
    for (const QChar c : units) {
        if (c != u'\r')
            sink.unit(c.unicode());
        else if (format.lineEnd == LineEnd::Cr)
            sink.unit(u'\n');
        else if (format.lineEnd == LineEnd::Lf && wide)
            appendByteUnits(sink, u'\r', format.encoding);
        else if (format.lineEnd == LineEnd::Lf)
            sink.unit(byteUnit('\r'));
    }
    return sink.take();
}

/// Writes code points and bytes in an encoding.
class ByteSink
{
public:
    ByteSink(Encoding encoding, qsizetype about)
        : m_encoding(encoding)
    {
        m_bytes.reserve(isUtf16(encoding) ? 2 * about : about + about / 8);
    }

    void byte(char byte) { m_bytes.append(byte); }
    void unit(char16_t unit)
    {
        const auto [first, second] = bytesOf(unit, m_encoding);
        byte(first);
        byte(second);
    }
    void codePoint(char32_t c)
    {
        if (isUtf16(m_encoding)) {
            for (const char16_t each : QChar::fromUcs4(c))
                unit(each);
        } else if (c < 0x80) {
            byte(static_cast<char>(c));
        } else {
            const int more = c < 0x800 ? 1 : c < 0x10000 ? 2 : 3;
            byte(static_cast<char>(((0xFF80 >> more) & 0xFF) | (c >> (6 * more))));
            for (int i = more - 1; i >= 0; --i)
                byte(static_cast<char>(0x80 | ((c >> (6 * i)) & 0x3F)));
        }
    }
    void lineEnd(LineEnd lineEnd)
    {
        if (lineEnd != LineEnd::Lf)
            codePoint(u'\r');
        if (lineEnd != LineEnd::Cr)
            codePoint(u'\n');
    }
    [[nodiscard]] QByteArray take() { return std::move(m_bytes); }

private:
    Encoding m_encoding;
    QByteArray m_bytes;
};

/// A character that byte units side by side spell out in the file.
struct Spelled {
    char32_t value = kReplacement;
    int units = 1;
};

Spelled spelledAt(QStringView units, Encoding encoding)
{
    char bytes[4] = {};
    int count = 0;
    while (count < 4 && count < units.size() && isByte(units[count].unicode())) {
        bytes[count] = static_cast<char>(units[count].unicode() & 0xFF);
        ++count;
    }
    if (isUtf16(encoding)) {
        const char16_t unit = unitOf(bytes[0], bytes[1], encoding);
        return count < 2 || QChar::isSurrogate(unit) ? Spelled{} : Spelled{unit, 2};
    }
    const CodePoint c = decodeUtf8({bytes, count});
    return c.length == 0 ? Spelled{} : Spelled{c.value, c.length};
}

/// Builds the text as it lies in the file, and its map.
class FileTextBuilder
{
public:
    explicit FileTextBuilder(const SourceText &source)
        : m_text(source.text())
        , m_format(source.format())
    {
        m_file.reserve(m_text.size() + m_text.size() / 16);
    }

    [[nodiscard]] FileText build()
    {
        if (m_format.bom)
            stretch(0, 1), m_file.append(QChar(kBom));
        while (m_at < m_text.size())
            step();
        return {std::move(m_file), std::move(m_stretches)};
    }

private:
    void step()
    {
        const char16_t unit = m_text[m_at].unicode();
        if (unit == u'\n')
            lineEnd();
        else if (isHigh(unit) && m_at + 1 < m_text.size() && m_text[m_at + 1].isLowSurrogate())
            m_file.append(m_text.sliced(m_at, 2)), m_at += 2;
        else if (isByte(unit))
            spelled();
        else
            m_file.append(QChar(QChar::isSurrogate(unit) ? kReplacement : unit)), ++m_at;
    }
    void lineEnd()
    {
        if (m_format.lineEnd == LineEnd::CrLf) {
            stretch(1, 2);
            m_file.append(u"\r\n");
        } else {
            m_file.append(m_format.lineEnd == LineEnd::Cr ? u'\r' : u'\n');
        }
        ++m_at;
    }
    void spelled()
    {
        const Spelled c = spelledAt(m_text.sliced(m_at), m_format.encoding);
        const int length = c.value >= 0x10000 ? 2 : 1;
        if (c.units != length)
            stretch(c.units, length);
        m_file.append(QChar::fromUcs4(c.value));
        m_at += c.units;
    }
    void stretch(int documentLength, int fileLength)
    {
        m_stretches.push_back(
            {m_at, m_file.size(), static_cast<qint8>(documentLength), static_cast<qint8>(fileLength)});
    }

    QStringView m_text;
    FileFormat m_format;
    qsizetype m_at = 0;
    QString m_file;
    std::vector<FileText::Stretch> m_stretches;
};

} // namespace

FileText::FileText(QString text, std::vector<Stretch> stretches)
    : m_text(std::move(text))
    , m_stretches(std::move(stretches))
{
}

qsizetype FileText::toDocument(qsizetype fileOffset) const
{
    auto next = std::ranges::upper_bound(m_stretches, fileOffset, {}, &Stretch::file);
    if (next == m_stretches.begin())
        return fileOffset;
    const Stretch &last = *std::prev(next);
    const qsizetype beyond = fileOffset - last.file - last.fileLength;
    return beyond < 0 ? last.document : last.document + last.documentLength + beyond;
}

TextRange FileText::toDocument(TextRange fileRange) const
{
    return TextRange::between(toDocument(fileRange.start), toDocument(fileRange.end()));
}

qsizetype FileText::toFile(qsizetype documentOffset) const
{
    auto next = std::ranges::upper_bound(m_stretches, documentOffset, {}, &Stretch::document);
    if (next == m_stretches.begin())
        return documentOffset;
    const Stretch &last = *std::prev(next);
    const qsizetype beyond = documentOffset - last.document - last.documentLength;
    return beyond < 0 ? last.file : last.file + last.fileLength + beyond;
}

TextRange FileText::toFile(TextRange documentRange) const
{
    return TextRange::between(toFile(documentRange.start), toFile(documentRange.end()));
}

SourceText::SourceText(QString text, FileFormat format)
    : m_text(std::move(text))
    , m_format(format)
{
}

SourceText SourceText::fromBytes(const QByteArray &bytes)
{
    SourceText source;
    std::optional<QString> units;
    const QByteArrayView view(bytes);
    for (const Encoding encoding : {Encoding::Utf16Le, Encoding::Utf16Be}) {
        const QByteArrayView bom = encoding == Encoding::Utf16Le ? kUtf16LeBom : kUtf16BeBom;
        if (view.startsWith(bom))
            units = unitsOfUtf16(view.sliced(bom.size()), encoding);
        if (units) {
            source.m_format = {.encoding = encoding, .bom = true};
            break;
        }
    }
    if (!units) {
        source.m_format.bom = view.startsWith(kUtf8Bom);
        units = unitsOfUtf8(view.sliced(source.m_format.bom ? kUtf8Bom.size() : 0));
    }
    source.m_format.lineEnd = lineEndOf(*units);
    source.m_text = units->contains(u'\r') ? withPlainLineEnds(*units, source.m_format) : *units;
    return source;
}

QByteArray SourceText::toBytes() const
{
    ByteSink sink(m_format.encoding, m_text.size());
    if (m_format.bom)
        sink.codePoint(kBom);
    const QStringView text(m_text);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        if (unit == u'\n')
            sink.lineEnd(m_format.lineEnd);
        else if (isHigh(unit) && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            sink.codePoint(QChar::surrogateToUcs4(unit, text[++i].unicode()));
        else if (isByte(unit))
            sink.byte(static_cast<char>(unit & 0xFF));
        else
            sink.codePoint(QChar::isSurrogate(unit) ? kReplacement : unit);
    }
    return sink.take();
}

FileText SourceText::fileText() const
{
    const bool sameAsDocument =
        !m_format.bom && m_format.lineEnd == LineEnd::Lf && (!holdsSurrogate(m_text) || m_text.isValidUtf16());
    if (sameAsDocument)
        return {m_text, {}};
    return FileTextBuilder(*this).build();
}

bool SourceText::isByteUnit(QStringView text, qsizetype offset)
{
    return offset >= 0 && offset < text.size() && isByte(text[offset].unicode()) &&
           (offset == 0 || !text[offset - 1].isHighSurrogate());
}

QString SourceText::spelledOut(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size();) {
        const Spelled c = isByteUnit(text, i) ? spelledAt(text.sliced(i), Encoding::Utf8) : Spelled{};
        if (c.value == kReplacement)
            result += text[i];
        else
            result += QChar::fromUcs4(c.value);
        i += c.units;
    }
    return result;
}

qsizetype SourceText::byteUnitCount() const
{
    qsizetype count = 0;
    if (!holdsSurrogate(m_text))
        return count;
    for (qsizetype i = 0; i < m_text.size(); ++i)
        count += isByteUnit(m_text, i) ? 1 : 0;
    return count;
}

} // namespace dossier
