using System.Text.Json;
using Funnel.Domain.Owners;
using Funnel.Domain.Sources;
using NodaTime.Text;

namespace Funnel.Domain.Standards.Json;

/// <summary>The owner contacts of a standard as JSON.</summary>
internal static class OwnerContactsJson
{
    public static OwnerContactSchedule? Read(JsonNode node, Source standing)
    {
        if (!node.IsObject("name", "contacts"))
        {
            return null;
        }

        var name = node.Required("name")?.Phrase();
        var list = node.Required("contacts");
        var contacts = list?.List(contact => ReadContact(contact, standing)) ?? [];
        if (name is null || list is not { } given)
        {
            return null;
        }

        if (OwnerContactSchedule.IsInOrder(contacts))
        {
            return new(name.Value, contacts);
        }

        given.Wrong(
            "至少一次回访，且每次都在上一次的窗口期之后",
            "at least one contact, and each due after the previous one's window");
        return null;
    }

    public static void Write(Utf8JsonWriter json, OwnerContactSchedule schedule)
    {
        json.WriteStartObject("ownerContacts");
        json.Phrase("name", schedule.Name);
        json.List("contacts", schedule.Contacts, WriteContact);
        json.WriteEndObject();
    }

    private static ScheduledContact? ReadContact(JsonNode node, Source standing)
    {
        if (!node.IsObject("after", "graceDays", "source", "topics"))
        {
            return null;
        }

        var after = node.Required("after")?.Interval();
        var grace = node.Member("graceDays") is { } days ? days.Whole(least: 0) : 0;
        var topics = node.Member("topics")?.List(topic => ReadTopic(topic, standing));
        return after is null || grace is null
            ? null
            : new ScheduledContact(after, grace.Value, node.SourceOr(standing), topics ?? []);
    }

    private static void WriteContact(Utf8JsonWriter json, ScheduledContact contact)
    {
        json.WriteStartObject();
        json.WriteString("after", PeriodPattern.Roundtrip.Format(contact.After));
        json.WriteNumber("graceDays", contact.GraceDays);
        json.WriteString("source", contact.Source.Citation);
        json.ListIfAny("topics", contact.Topics, (list, t) => CodedJson.Write(
            list, t.Code, t.Name, t.Source, OwnerTopics.TryGet(t.Code, out var known) && known == t));
        json.WriteEndObject();
    }

    private static OwnerTopic? ReadTopic(JsonNode node, Source standing) => CodedJson.Read<OwnerTopic>(
        node,
        standing,
        code => OwnerTopics.TryGet(code, out var known) ? known : null,
        (code, name, source) => new(code, name, source));
}
