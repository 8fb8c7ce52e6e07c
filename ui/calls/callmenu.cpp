#include "ui/calls/callmenu.h"

#include "core/base/text.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace {

/// What is about calls; the other keys are about the page.
bool isAboutCalls(CallWish wish)
{
    static const QSet<CallWish> wishes {CallWish::Confirm, CallWish::Note, CallWish::Callback,
                                        CallWish::Archive, CallWish::Tag,  CallWish::Owner,
                                        CallWish::Read,    CallWish::Play, CallWish::Undo};
    return wishes.contains(wish);
}

} // namespace

CallMenu::CallMenu(QWidget *parent)
    : QMenu(parent)
{
    setObjectName(u"callMenu"_s);
    auto *outcomes = addMenu(tr("&Outcome"));
    for (const CallKey &key : callKeys()) {
        if (key.outcome)
            add(*outcomes, key);
        else if (isAboutCalls(key.wish))
            add(*this, key);
    }
}

/// The key stands there as a hint: it works on the table itself.
void CallMenu::add(QMenu &menu, const CallKey &key)
{
    const QAction *action = menu.addAction(text::label(callKeyText(key)) + u'\t' + callKeyName(key));
    connect(action, &QAction::triggered, this, [this, key] { emit wished(key); });
}
