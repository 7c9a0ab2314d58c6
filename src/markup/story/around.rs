//! The words of the front page outside its sections, in English and in Chinese.

/// Under the headline.
pub(super) const LINE: [&str; 2] = [
    "What they are worth, how fast their use grows, and whose open models lead: the figures of a single article, each shown with how well it is supported.",
    "它们值多少钱，用量增长多快，谁的开源模型领先：同篇文章里的数字，逐个标明有多可靠。",
];

/// A template: where the figures come from.
pub(super) const DATELINE: [&str; 2] = [
    "From {=sources/article/name}; nothing later is included.",
    "数字取自 {=sources/article/name}；此后的变化未收录。",
];

/// Names the list of sections.
pub(super) const CONTENTS: [&str; 2] = ["In this story", "本文各节"];

/// Heading of the great charts.
pub(super) const GREAT: [&str; 2] = ["At a glance", "概览"];

/// Heading of what people posted.
pub(super) const POSTS: [&str; 2] = ["What people posted", "网友怎么说"];

/// Templates: what to keep in mind before the posts.
pub(super) const BEFORE_POSTS: [&[&str]; 2] = [
    &["Summarised in our words. Whether the accounts belong to whom they name has not been checked."],
    &["以下是概述，不是原话；账号是否本人所有，未经核实。"],
];

/// Templates: what the posts' figures are beside the article's own.
pub(super) const AFTER_POSTS: [&[&str]; 2] = [
    &[
        "The Chinese posts name no currency; the yuan signs are the article’s, in its English. Read so, the investor puts the listed labs’ losses at {social-posts/investor-zhang/combined_loss}, far above what their accounts add up to, and the fans DeepSeek’s price at {social-posts/liang-fans/valuation}, the digits that the article elsewhere gives in dollars.",
    ],
    &[
        "中文帖子没有写明币种，人民币符号是文章在英文里加上的。照此理解，投资人所说的上市实验室合计亏损为{social-posts/investor-zhang/combined_loss}，远高于账面之和；粉丝团所说的 DeepSeek 估值为{social-posts/liang-fans/valuation}，数字与文章别处的美元估值相同。",
    ],
];

/// Heading of the grades.
pub(super) const GRADES: [&str; 2] = ["How far each figure can be trusted", "每个数字有多可信"];

/// What textures say.
pub(super) const TEXTURES: [&str; 2] = [
    "Every figure carries a grade. A filled shape is what the article ascribes to a filing, an official statement or the company; hatched and outlined shapes are reports, talks and estimates; dashed lines are projections.",
    "每个数字都有等级。实心图形是文章称出自监管文件、官方发布或公司声明的数字；斜纹与空心图形是报道、谈判或估算；虚线是预测。",
];

/// Words of the link to the data package.
pub(super) const PACKAGE: [&str; 2] = [
    "All figures, as printed and with their sources: the data package",
    "全部数字（原文写法与来源）：数据包",
];
