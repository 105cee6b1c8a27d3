using System.Globalization;
using System.Text.Json;
using Funnel.Domain.Entries;
using NodaTime;

namespace Funnel.Domain.Standards.Json;

/// <summary>The thresholds of the audit as JSON: those that are other than the usual ones.</summary>
internal static class AuditJson
{
    private const string Meetings = "meetingDays";

    private static readonly string[] Days =
        ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

    private static readonly string[] Members = [.. AuditThreshold.All.Select(threshold => threshold.Key), Meetings];

    /// <summary>Reads thresholds; what is left out is as in the standard it is based on.</summary>
    public static AuditPolicy Read(JsonNode node, AuditPolicy basis)
    {
        if (!node.IsObject(Members))
        {
            return basis;
        }

        foreach (var threshold in AuditThreshold.All)
        {
            basis = Read(node, threshold) is { } value ? threshold.With(basis, value) : basis;
        }

        return node.Member(Meetings) is not { } meetings ? basis : basis with
        {
            MeetingDays =
            [
                .. meetings.Items().Select(day => day.OneOf(Days)).OfType<string>()
                    .Select(day => (IsoDayOfWeek)(Array.IndexOf(Days, day) + 1)),
            ],
        };
    }

    public static void Write(Utf8JsonWriter json, AuditPolicy policy)
    {
        if (policy == AuditPolicy.Usual)
        {
            return;
        }

        json.WriteStartObject("audit");
        foreach (var threshold in AuditThreshold.All.Where(one => one.Of(policy) != one.Of(AuditPolicy.Usual)))
        {
            json.WriteNumber(threshold.Key, threshold.Of(policy));
        }

        if (!policy.MeetingDays.SequenceEqual(AuditPolicy.Usual.MeetingDays))
        {
            json.List(Meetings, policy.MeetingDays, (list, day) => list.WriteStringValue(Days[(int)day - 1]));
        }

        json.WriteEndObject();
    }

    private static int? Read(JsonNode node, AuditThreshold threshold)
    {
        if (node.Member(threshold.Key) is not { } given || given.Whole(threshold.Least) is not { } value)
        {
            return null;
        }

        if (value <= threshold.Most)
        {
            return value;
        }

        var most = threshold.Most.ToString(CultureInfo.InvariantCulture);
        given.Wrong($"不超过 {most} 的整数", $"a whole number of at most {most}");
        return null;
    }
}
