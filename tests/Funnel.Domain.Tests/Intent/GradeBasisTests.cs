using Funnel.Domain.Intent;
using NodaTime;

namespace Funnel.Domain.Tests.Intent;

public sealed class GradeBasisTests
{
    private static readonly LocalDate Day = new(2010, 10, 1);

    private static readonly GradeBasis Filing = new()
    {
        Answered = ["budget", "use"],
        Criteria = ["model-fixed"],
        PlannedOn = new(2010, 12, 1),
    };

    [Fact]
    public void Lists_GivenNull_AreNotTold()
    {
        var basis = new GradeBasis { Answered = null, Criteria = null };

        Assert.Null(basis.Answered);
        Assert.Null(basis.Criteria);
    }

    [Fact]
    public void Then_LaterRecord_AddsAnswersAndReplacesTheRest()
    {
        var later = new GradeBasis
        {
            Answered = ["use", "payment"],
            Criteria = ["came-again"],
            PlannedOn = new(2010, 11, 1),
        };

        var both = Filing.Then(later);

        Assert.Equal(["budget", "use", "payment"], both.Answered);
        Assert.Equal(["came-again"], both.Criteria);
        Assert.Equal(new LocalDate(2010, 11, 1), both.PlannedOn);
    }

    [Fact]
    public void Then_NothingToldOnOneSide_KeepsTheOther()
    {
        Assert.Same(Filing, Filing.Then(null));
        Assert.Equal(Filing, Filing.Then(new()));
        Assert.Equal(Filing, new GradeBasis().Then(Filing));
    }

    [Fact]
    public void PictureOn_GpsCodes_AreTheQuestionsOfTheScheme()
    {
        var picture = (Filing with { Answered = ["budget", "use", "shoe-size"] }).PictureOn(Day, LevelScales.Gps);

        Assert.Equal(["budget", "use"], picture.AnsweredQuestions.Select(question => question.Code));
        Assert.Equal((Day, new LocalDate(2010, 12, 1)), (picture.AssessedOn, picture.PlannedOn));
        Assert.False(picture.IsOrdered);
    }

    [Fact]
    public void PictureOn_LotusCodes_AreTheCriteriaOfTheScheme()
    {
        var picture = (Filing with { Criteria = ["model-fixed", "rings-daily"] })
            .PictureOn(Day, LevelScales.Lotus, isOrdered: true);

        Assert.Equal(["model-fixed"], picture.MetCriteria.Select(criterion => criterion.Code));
        Assert.True(picture.IsOrdered);
    }

    [Fact]
    public void PictureOn_NothingTold_IsEmpty()
    {
        Assert.Empty(new GradeBasis().PictureOn(Day, LevelScales.Gps).AnsweredQuestions);
        Assert.Empty(new GradeBasis().PictureOn(Day, LevelScales.Lotus).MetCriteria);
    }

    [Fact]
    public void Equals_SameCodes_AreTheSame()
    {
        Assert.True(Filing.Equals(Filing with { Answered = ["budget", "use"], Criteria = ["model-fixed"] }));
        Assert.True(new GradeBasis().Equals(new GradeBasis()));
    }

    [Fact]
    public void Equals_OneDifference_IsAnotherBasis()
    {
        Assert.False(Filing.Equals(null));
        Assert.False(Filing.Equals(Filing with { PlannedOn = null }));
        Assert.False(Filing.Equals(Filing with { Answered = ["use", "budget"] }));
        Assert.False(Filing.Equals(Filing with { Answered = null }));
        Assert.False((Filing with { Answered = null }).Equals(Filing));
        Assert.False(Filing.Equals(Filing with { Criteria = ["came-again"] }));
        Assert.False(new GradeBasis { Criteria = [] }.Equals(new GradeBasis()));
    }
}
