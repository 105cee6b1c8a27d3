using System.Text.Json;
using Funnel.Domain.Entries;

namespace Funnel.Domain.EntityFrameworkCore.EventFormats;

/// <summary>A correction of a row, without what is personal.</summary>
/// <param name="Target">The id of the row that was wrong.</param>
/// <param name="Cause">Why it was wrong.</param>
/// <param name="RightType">What the row should have told; missing where it never was.</param>
/// <param name="Right">What it should have said of that, in that one's own form.</param>
internal sealed record CorrectionBody(string Target, CorrectionCause Cause, string? RightType, JsonElement? Right);
