using Funnel.Domain.Conditions;

namespace Funnel.Domain.Standards.Json;

/// <summary>Credits as a file writes them: the id, and the date that tells the day where it is not the usual.</summary>
internal static class CreditCodes
{
    public static string CodeOf(Credit credit) => credit.Day is { } day ? $"{credit.Id}@{day}" : credit.Id;
}
