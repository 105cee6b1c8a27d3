using System.Diagnostics.CodeAnalysis;
using Funnel.Domain.Assignment;
using Funnel.Domain.Cards;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Tests.Stories;

/// <summary>Takes the library's answers apart, and fails where one says the opposite of what a test needs.</summary>
internal static class Answer
{
    public static void Accepted(Verdict verdict) => Assert.True(verdict.IsAccepted, verdict.ToString());

    public static CustomerCard Made(MoveResult result) => result.IsMade ? result.Card : Fail(result);

    public static IReadOnlyList<Reason> Refused(MoveResult result)
    {
        Assert.False(result.IsMade, result.ToString());
        return result.Reasons;
    }

    public static (CustomerCard Survivor, CustomerCard Other) Merged(MergeResult result) =>
        result.IsDone ? (result.Survivor, result.Other) : throw new InvalidOperationException(result.ToString());

    public static (CustomerCard Other, IReadOnlyList<CustomerCard> Survivors) Undone(MergeResult result) =>
        result.IsDone ? (result.Other, result.Survivors) : throw new InvalidOperationException(result.ToString());

    public static IReadOnlyList<Reason> Refused(MergeResult result)
    {
        Assert.False(result.IsDone, result.ToString());
        return result.Reasons;
    }

    public static CustomerCard Moved(CardHandover handover) =>
        handover.IsMoved ? handover.After : throw new InvalidOperationException(string.Join(' ', handover.Reasons));

    [DoesNotReturn]
    private static CustomerCard Fail(MoveResult result) => throw new InvalidOperationException(result.ToString());
}
