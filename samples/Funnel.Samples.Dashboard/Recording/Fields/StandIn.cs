using Funnel.Domain.Channels;
using Funnel.Domain.Contacts;
using Funnel.Domain.Dealers;
using Funnel.Domain.Intent;
using NodaTime;

namespace Funnel.Samples.Dashboard.Recording.Fields;

/// <summary>
/// What stands for a value that cannot be read: nothing is sent then, but what is made of the other fields wants one
/// that may be.
/// </summary>
internal static class StandIn
{
    private static readonly LocalDate Day = new(1900, 1, 1);

    private static readonly Dictionary<Type, object> Values = new()
    {
        [typeof(LocalDate)] = Day,
        [typeof(LocalDateTime)] = Day.AtMidnight(),
        [typeof(ConsultantId)] = new ConsultantId("?"),
        [typeof(LevelCode)] = new LevelCode("?"),
        [typeof(ContactManner)] = ContactManner.Call,
        [typeof(LeadPlatform)] = LeadPlatform.Website,
    };

    public static TValue Of<TValue>()
        where TValue : struct => Values.TryGetValue(typeof(TValue), out var value) ? (TValue)value : default;
}
