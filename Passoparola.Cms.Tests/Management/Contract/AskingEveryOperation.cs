using Passoparola.Cms.Tests.Support;

namespace Passoparola.Cms.Tests.Management.Contract;

[Collection<RunningCms>]
public sealed class AskingEveryOperation(CmsApplication cms)
{
    [Fact]
    public async Task Every_operation_that_is_served_is_answered_with_success_and_no_question_makes_it_fail()
    {
        var operations = await ManagementOperation.AllAsync(cms);
        var answers = await EveryAnswer.OfAsync(cms);

        var unanswered = operations.Where(operation => !answers.Any(answer => answer.IsSuccess && answer.Operation.Id == operation.Id)).Select(Told(answers));
        Assert.True(!unanswered.Any(), string.Join('\n', unanswered));
        Assert.DoesNotContain(answers, answer => answer.Status >= 500);
    }

    private static Func<ManagementOperation, string> Told(IReadOnlyList<RecordedAnswer> answers) => operation =>
        $"{operation.Id} is never answered with success: {string.Join("; ", answers.Where(answer => answer.Operation.Id == operation.Id).Select(answer => $"{answer.Request.Path}: {answer.Status} {answer.Body}"))}";
}
