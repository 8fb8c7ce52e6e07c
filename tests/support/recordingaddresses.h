#pragma once

#include <QList>
#include <QString>

/// Addresses as they may stand in the record of a call (reliability.md 13.4, B-8), and whether a recording
/// may be fetched from there when the provider is https://api.bland.ai.
struct RecordingAddress {
    const char *name;
    QString address;
    bool allowed;
};

inline QList<RecordingAddress> recordingAddresses()
{
    using namespace Qt::StringLiterals;
    return {
        // allowed
        {"the provider", u"https://api.bland.ai/v1/recordings/call-0001"_s, true},
        {"region of the provider", u"https://eu.api.bland.ai/v1/recordings/call-0001"_s, true},
        {"below the provider's name", u"https://cdn.bland.ai/r/1.mp3"_s, true},
        {"the name itself", u"https://bland.ai/r/1.mp3"_s, true},
        {"default port written out", u"https://api.bland.ai:443/x"_s, true},
        {"capitals", u"HTTPS://API.BLAND.AI/x"_s, true},
        {"query", u"https://api.bland.ai/x?RequestedChannels=2&sig=a%2Bb"_s, true},
        {"fragment", u"https://api.bland.ai/x#t=10"_s, true},
        {"carrier", u"https://api.twilio.com/2010-04-01/Accounts/AC1/Recordings/RE1"_s, true},
        {"as long as allowed", u"https://api.bland.ai/"_s + QString(2048 - 21, u'a'), true},
        // other hosts
        {"foreign host", u"https://evil.example/x"_s, false},
        {"host that ends alike", u"https://notbland.ai/x"_s, false},
        {"host that ends alike with a dash", u"https://api-bland.ai/x"_s, false},
        {"known host in front", u"https://bland.ai.evil.example/x"_s, false},
        {"known host in the path", u"https://evil.example/bland.ai"_s, false},
        {"known host in the query", u"https://evil.example/?https://api.bland.ai"_s, false},
        {"known host as user", u"https://bland.ai@evil.example/x"_s, false},
        {"known host as password", u"https://a:bland.ai@evil.example/x"_s, false},
        {"other end of the name", u"https://api.bland.com/x"_s, false},
        {"dot at the end", u"https://api.bland.ai./x"_s, false},
        {"two dots", u"https://api..bland.ai/x"_s, false},
        {"Cyrillic letter", u"https://api.bl\u0430nd.ai/x"_s, false},
        {"punycode", u"https://xn--bland-zxc.ai/x"_s, false},
        {"full-width letters", u"https://api.bland.a\uFF49.evil.example/x"_s, false},
        {"this machine", u"https://127.0.0.1/x"_s, false},
        {"this machine by name", u"https://localhost/x"_s, false},
        {"this machine, IPv6", u"https://[::1]/x"_s, false},
        {"address as a number", u"https://2130706433/x"_s, false},
        {"cloud's own address", u"https://169.254.169.254/latest/meta-data"_s, false},
        {"private address", u"https://192.168.1.1/x"_s, false},
        {"no host", u"https:///x"_s, false},
        {"one slash", u"https:/api.bland.ai/x"_s, false},
        // user info and ports
        {"user info", u"https://me:pw@api.bland.ai/x"_s, false},
        {"user without password", u"https://me@api.bland.ai/x"_s, false},
        {"empty user info", u"https://@api.bland.ai/x"_s, false},
        {"encoded at sign", u"https://api.bland.ai%40evil.example/x"_s, false},
        {"other port", u"https://api.bland.ai:8443/x"_s, false},
        {"port of plain http", u"https://api.bland.ai:80/x"_s, false},
        {"port 0", u"https://api.bland.ai:0/x"_s, false},
        {"port out of range", u"https://api.bland.ai:65536/x"_s, false},
        {"port that is none", u"https://api.bland.ai:abc/x"_s, false},
        // schemes
        {"no TLS", u"http://api.bland.ai/x"_s, false},
        {"no TLS on the port of TLS", u"http://api.bland.ai:443/x"_s, false},
        {"web socket", u"wss://api.bland.ai/x"_s, false},
        {"ftp", u"ftp://api.bland.ai/x"_s, false},
        {"file", u"file:///etc/passwd"_s, false},
        {"file with a host", u"file://api.bland.ai/etc/passwd"_s, false},
        {"network share", u"smb://api.bland.ai/share"_s, false},
        {"network share, short", u"//api.bland.ai/share"_s, false},
        {"network share, backslashes", u"\\\\api.bland.ai\\share"_s, false},
        {"script", u"javascript:alert('https://api.bland.ai')"_s, false},
        {"data", u"data:audio/wav;base64,UklGRg=="_s, false},
        {"telephone", u"tel:+12125550143"_s, false},
        {"custom scheme", u"leadline://api.bland.ai/x"_s, false},
        {"view-source", u"view-source:https://api.bland.ai/x"_s, false},
        // odd text
        {"nothing", QString(), false},
        {"blank", u" "_s, false},
        {"blank in front", u" https://api.bland.ai/x"_s, false},
        {"line feed in the host", u"https://api.bland.ai\n.evil.example/x"_s, false},
        {"line feed in the path", u"https://api.bland.ai/x\r\nHost: evil.example"_s, false},
        {"NUL", u"https://api.bland.ai/x"_s + QChar(0) + u".evil.example"_s, false},
        {"backslash for a slash", u"https://api.bland.ai\\@evil.example/x"_s, false},
        {"markup", u"<a href=\"https://api.bland.ai/x\">x</a>"_s, false},
        {"too long", u"https://api.bland.ai/"_s + QString(2100, u'a'), false},
        {"path alone", u"/v1/recordings/call-0001"_s, false},
        {"words", u"see the attachment"_s, false},
    };
}
