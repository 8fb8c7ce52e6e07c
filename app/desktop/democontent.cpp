#include "app/desktop/democontent.h"

#include "core/base/whendone.h"
#include "core/leads/leadimport.h"

using namespace Qt::StringLiterals;

DemoContent::DemoContent(DataStore &data, QObject *parent)
    : QObject(parent), m_data(data), m_import(*data.leadStore, data.clock)
{
}

void DemoContent::fill()
{
    ImportOptions options;
    options.listName = tr("Sample leads");
    options.consent = { Consent::Kind::Written, tr("sample data"), m_data.clock.nowUtc(), {} };
    options.numbers = m_data.numberPolicy();
    whenDone(m_import.run(u":/sample/leads.csv"_s, options, {}, {}), this, [this](const Result<ImportSummary> &imported) {
        if (imported)
            makeCampaign(*imported);
        else
            emit failed(imported.error());
    });
}

void DemoContent::makeCampaign(const ImportSummary &imported)
{
    const auto prompt = m_data.prompts.prompt(u"appointment"_s);
    if (!prompt) {
        emit failed(prompt.error());
        return;
    }
    CampaignSettings settings;
    settings.name = tr("Demo campaign");
    settings.list = imported.list;
    settings.promptName = prompt->name;
    settings.promptText = prompt->text;
    settings.hours.any = true;
    settings.record = true; // so that there is something to play
    settings.attempts = 2;
    whenDone(m_data.callLog->createCampaign(settings), this, [this](const Result<CampaignId> &created) {
        if (created)
            emit filled(*created);
        else
            emit failed(created.error());
    });
}
