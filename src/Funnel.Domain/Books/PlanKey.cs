using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Funnel.Domain.Bulk;
using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Periods;

namespace Funnel.Domain.Books;

/// <summary>What a plan asks, whatever its KPIs are called: plans with equal keys have the same answers.</summary>
internal sealed class PlanKey : IEquatable<PlanKey>
{
    private readonly (FactKind Kind, Anchor Anchor, TallyHeading Heading)[] _questions;

    private string? _digest;

    public PlanKey(KpiPlan plan) =>
        _questions = [.. plan.Questions.Select(question => (question.Facts, question.Anchor, question.Heading))];

    /// <summary>
    /// The same in few letters, but for the day of knowledge: plans with equal digests ask the same of what is known.
    /// </summary>
    public string Digest => _digest ??= DigestOf(_questions);

    public bool Equals(PlanKey? other) => ReferenceEquals(this, other)
        || (other is not null && _questions.AsSpan().SequenceEqual(other._questions));

    public override bool Equals(object? obj) => Equals(obj as PlanKey);

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var (_, _, heading) in _questions)
        {
            hash.Add(heading);
        }

        return hash.ToHashCode();
    }

    private static string DigestOf((FactKind Kind, Anchor Anchor, TallyHeading Heading)[] questions)
    {
        var text = new StringBuilder();
        foreach (var (kind, anchor, heading) in questions)
        {
            var days = heading.Period is { } period
                ? (DayNumber.Of(period.From), DayNumber.Of(period.To), DayNumber.Of(period.AsOf))
                : default;
            text.Append(string.Create(CultureInfo.InvariantCulture, $"{kind.Name} {(int)anchor} {days}\n"))
                .Append(string.Join("\u001f", heading.Dimensions)).Append('\n')
                .Append(string.Join("\u001f", heading.Totals)).Append('\n');
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }
}
