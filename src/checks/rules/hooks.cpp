// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "fieldrules.h"

#include "checks/words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

using Kind = yaml::Node::Kind;

/// The hooks as they are written; null if the client gets none, or ignores them
/// here (field/ignored-here tells that).
const yaml::Node *hooksOf(const CheckedFile &file)
{
    const bool isPlugin = file.input().context.place == FileContext::Place::Plugin;
    if (isPlugin || !file.field(u"hooks") || !file.dialect().field(u"hooks"))
        return nullptr;
    const HeaderEntry *entry = file.file().entry(u"hooks");
    return entry && entry->value ? &*entry->value : nullptr;
}

class HooksEmptyList : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(dossier::HooksEmptyList)
public:
    QString id() const override { return u"hooks/empty-list"_s; }
    Severity severity() const override { return Severity::Error; }
    QString summary() const override { return tr("An empty list of hooks makes the client drop the agent."); }
    bool isFixable() const override { return true; }
    QString fieldKey() const override { return u"hooks"_s; }

    // Reported for 2.1.251 to 2.1.259, project and home: anthropics/claude-code#91781.
    std::vector<Diagnostic> check(const CheckedFile &file) const override
    {
        const yaml::Node *hooks = hooksOf(file);
        if (!hooks || hooks->kind != Kind::Sequence || !hooks->items.empty())
            return {};
        Diagnostic diagnostic{
            id(),
            severity(),
            tr("%1 has been seen to drop an agent with an empty list of hooks, without a message: remove the line.")
                .arg(file.client()),
            hooks->range,
            {},
            {}};
        addFix(diagnostic, Fixes(file).remove(tr("Remove “hooks”: nothing else changes"), fieldKey()));
        return {diagnostic};
    }
};

/// What in the hooks is not of the form that the client asks for.
struct ShapeFault {
    enum class What : char {
        NoMapping, ///< no events
        NoList, ///< what belongs to an event
        NoGroup, ///< an entry without “hooks”
        NoHook, ///< an entry of those without “type”
    };
    What what = What::NoMapping;
    TextRange range;
};

class ShapeReader
{
public:
    std::vector<ShapeFault> read(const yaml::Node &hooks)
    {
        if (hooks.kind != Kind::Mapping)
            return {{ShapeFault::What::NoMapping, hooks.range}};
        for (const yaml::NodeEntry &event : hooks.entries)
            readEvent(event);
        return m_faults;
    }

private:
    void fault(ShapeFault::What what, TextRange range) { m_faults.push_back({what, range}); }

    void readEvent(const yaml::NodeEntry &event)
    {
        if (event.second.kind != Kind::Sequence) {
            fault(ShapeFault::What::NoList, event.first.range);
            return;
        }
        for (const yaml::Node &group : event.second.items) {
            const yaml::Node *hooks = group.kind == Kind::Mapping ? group.find(u"hooks") : nullptr;
            if (!hooks || hooks->kind != Kind::Sequence) {
                fault(ShapeFault::What::NoGroup, hooks ? hooks->range : group.range);
                continue;
            }
            for (const yaml::Node &hook : hooks->items) {
                const yaml::Node *type = hook.kind == Kind::Mapping ? hook.find(u"type") : nullptr;
                if (!type || type->kind != Kind::Scalar || type->value.isEmpty())
                    fault(ShapeFault::What::NoHook, hook.range);
            }
        }
    }

    std::vector<ShapeFault> m_faults;
};

class HooksShape : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(dossier::HooksShape)
public:
    QString id() const override { return u"hooks/shape"_s; }
    Severity severity() const override { return Severity::Warning; }
    QString summary() const override { return tr("The hooks are not of the form that the client reads."); }
    QString fieldKey() const override { return u"hooks"_s; }

    std::vector<Diagnostic> check(const CheckedFile &file) const override
    {
        // An empty list is told by hooks/empty-list, no value by field/empty.
        const yaml::Node *hooks = hooksOf(file);
        if (!hooks || (hooks->kind == Kind::Sequence && hooks->items.empty()) || hooks->toJson().isNull() ||
            hooks->toJson() == QJsonValue(QString()))
            return {};
        const std::vector<ShapeFault> faults = ShapeReader().read(*hooks);
        if (faults.empty())
            return {};
        Diagnostic diagnostic{id(), severity(), message(file, faults.front().what), faults.front().range, {}, {}};
        constexpr std::size_t kPlacesTold = 10;
        for (std::size_t i = 1; i < std::min(faults.size(), kPlacesTold); ++i)
            diagnostic.related.push_back({faults[i].range, message(file, faults[i].what)});
        return {diagnostic};
    }

private:
    static QString message(const CheckedFile &file, ShapeFault::What what)
    {
        switch (what) {
        case ShapeFault::What::NoMapping:
            return tr("%1 asks for events under “hooks”, such as “PreToolUse:”, each with a list; what stands here "
                      "does not run.")
                .arg(file.client());
        case ShapeFault::What::NoList:
            return tr("%1 asks for a list behind the event; what stands here does not run.").arg(file.client());
        case ShapeFault::What::NoGroup:
            return tr("%1 asks for “matcher” and a list “hooks” in each entry of an event; what stands here does not "
                      "run.")
                .arg(file.client());
        case ShapeFault::What::NoHook:
            break;
        }
        return tr("%1 asks each hook for its “type”, such as “type: command”; without it the hook does not run.")
            .arg(file.client());
    }
};

class HooksUnknownEvent : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(dossier::HooksUnknownEvent)
public:
    QString id() const override { return u"hooks/unknown-event"_s; }
    Severity severity() const override { return Severity::Warning; }
    QString summary() const override { return tr("The client has no event of this name."); }
    bool isFixable() const override { return true; }
    QString fieldKey() const override { return u"hooks"_s; }

    std::vector<Diagnostic> check(const CheckedFile &file) const override
    {
        std::vector<Diagnostic> found;
        const yaml::Node *hooks = hooksOf(file);
        const QStringList &events = file.dialect().hookEvents();
        if (!hooks || hooks->kind != Kind::Mapping || events.isEmpty())
            return found;
        for (const yaml::NodeEntry &entry : hooks->entries) {
            // Anything but a list is told by hooks/shape.
            if (entry.second.kind == Kind::Sequence && !events.contains(entry.first.value))
                found.push_back(diagnosticOf(file, entry.first, events));
        }
        return found;
    }

private:
    Diagnostic diagnosticOf(const CheckedFile &file, const yaml::Node &key, const QStringList &events) const
    {
        const QString near = nearestWord(key.value, events);
        // What resembles no event may be one that came later.
        Diagnostic diagnostic{id(), near.isEmpty() ? Severity::Info : Severity::Warning, {}, key.range, {}, {}};
        diagnostic.message =
            near.isEmpty()
                ? tr("%1 is not known to have an event “%2”; its hooks may never run.").arg(file.client(), key.value)
                : tr("%1 has no event “%2”, so its hooks never run; there is “%3”.")
                      .arg(file.client(), key.value, near);
        if (!near.isEmpty() && !key.isAlias) {
            addFix(diagnostic, Fixes(file).change(u"rename-event"_s, tr("Change to “%1”").arg(near),
                                                  ChangeSet::replacing(key.range, near)));
        }
        return diagnostic;
    }
};

} // namespace

RulePointer makeHooksEmptyList()
{
    return std::make_unique<HooksEmptyList>();
}

RulePointer makeHooksShape()
{
    return std::make_unique<HooksShape>();
}

RulePointer makeHooksUnknownEvent()
{
    return std::make_unique<HooksUnknownEvent>();
}

} // namespace dossier
