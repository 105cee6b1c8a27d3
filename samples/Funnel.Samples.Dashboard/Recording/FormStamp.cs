using System.Globalization;
using Funnel.Domain.EntityFrameworkCore.Events;
using Funnel.Samples.Dashboard.Recording.Fields;

namespace Funnel.Samples.Dashboard.Recording;

/// <summary>
/// What a form carries from the moment it was opened: an id under which it counts once however often it is sent, and
/// the version of the card that was looked at.
/// </summary>
/// <param name="Sent">The id.</param>
/// <param name="Version">The card's version; 0 where the form is about no card.</param>
internal sealed record FormStamp(SubmissionId Sent, int Version)
{
    public const string SentName = "sent";
    public const string VersionName = "version";

    /// <summary>The stamp of a form being opened.</summary>
    public static FormStamp New(int version = 0) => new(new(Guid.NewGuid().ToString("N")), version);

    /// <summary>The stamp that came back with a form; null where it did not come back whole.</summary>
    public static FormStamp? Of(TypedValues typed) =>
        Guid.TryParseExact(typed.TextOf(SentName), "N", out var id)
        && int.TryParse(typed.TextOf(VersionName), NumberStyles.None, CultureInfo.InvariantCulture, out var version)
            ? new(new(id.ToString("N")), version)
            : null;
}
