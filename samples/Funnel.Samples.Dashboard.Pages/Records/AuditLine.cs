using Funnel.Domain.Dealers;
using NodaTime;

namespace Funnel.Samples.Dashboard.Records;

/// <summary>Who did what, when, with which records: no name and no phone number.</summary>
/// <param name="At">When.</param>
/// <param name="By">The host's id of the visitor.</param>
/// <param name="Act">What.</param>
/// <param name="Dealer">At which dealer; null where it was not at one alone.</param>
/// <param name="Ids">The records.</param>
internal sealed record AuditLine(
    Instant At, string By, AuditedAct Act, DealerId? Dealer, IReadOnlyList<string> Ids);
