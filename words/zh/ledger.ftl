### 核算页用语。

title = 核对数字
description = 文章中 { $count } 条涉及推算或比较的论断，逐条用其自身数字重算并判定：{ $agree } 条相符，{ $disagree } 条不符。
line = 文章中有 { $count } 条论断由数字推算而来，或对数字作比较。凡文中给出所需数字的，都精确重算，并给出判定。
fair = 印出的数字代表其舍入所容许的全部数值，每条论断都按所有合理的读法衡量。判定只说数字之间的关系，不揣测任何人的用意。
seeded = 最先该怀疑的是核对工具本身：在相符的表格中故意放入 { $all } 处错误，它找出了 { $found } 处。

## 全貌

picture = 全部论断，按文章顺序
how = 每格代表对应的论断，点按可到该条；每行对应各章。
chapter = 第 { $number } 章
opening = 开篇
summary = 摘要
posts = 帖文
related = 相关
closing = 结语
headline = 标题

## 判定的含义

agrees-when = 印出的数字本身即可得出所述
rounds-when = 计入舍入后可得出所述
tension-when = 有的合理读法成立、有的不成立，或所给界限说得太少
disagrees-when = 任何读法都得不出所述
unchecked-when = 所需的数字文中没有给出
incomparable-when = 所涉数字并非同类事物

## 筛选

filters = 显示
verdict = 判定
kind = 类别
section = 章节
company = 公司
all-verdicts = 全部判定
all-kinds = 全部类别
all-sections = 全部章节
all-companies = 全部公司
none = 没有同时符合这些条件的论断。

## 汇率

rates = 汇率改变了什么
rates-line = 涉及货币折算的论断共 { $count } 条。判定兼顾文中数字隐含的所有汇率；下表列出若全部按其中某个汇率折算，判定会是什么。在某些汇率下成立、在其他汇率下不成立的有 { $depend } 条。
rates-statement = 论断
rates-judged = 现有判定
rates-depends = 取决于汇率
all-rates = 兼顾所有汇率
rate-changes = 按 { $rate } 判定不同（{ $count }）

## 重复而不一致的表述

twice = 前后说法不同
twice-line = 以下各处说的是同样的事，数字却无法并存：或是公司、项目、时间都相同的单元格，或是互相复述的论断。其中何者有误，数字本身无从判断。
twice-rate = 币种不同，可能是汇率所致，数字本身未必有误。
twice-day = 可能有日期写错，也可能相邻各行的日期互换了位置。
twice-other = 可能日期不同、口径不同，也可能有笔误。

## 类别

kind-ratio = 倍数
kind-share = 占比
kind-sum = 合计
kind-difference = 差额
kind-growth = 增长
kind-conversion = 货币换算
kind-count = 计数
kind-rank = 名次
kind-order = 次序
kind-span = 时间跨度
kind-equality = 重复表述
kind-comparison = 比较
kind-bound = 界限
kind-outside = 依据文外知识

## 单条论断

list = 逐条列出，最要紧的在前
changes-point = 此处的出入足以改变该句的要点。
takes = 所用数字
stated = 所述
computed = 算得
left = 符号左边
right = 符号右边
alike = 怎样改动数字便会相符
shared = 可使多条论断相符的改动
outside = 文外依据：{ $source }。
stands = 出处
whole-column = { $column }（全部行）
paragraph = 第 { $number } 段
sentence = 第 { $number } 句
heading = 标题
number-line = 所述与算得的数值，画在同条数轴上
cite = 引用
citation = Olympus，“{ $statement }”：{ $verdict }。论断 { $id }，数据版本 { $version }。
cite-as = 引用此论断
link = 本条链接
coverage = 文章说了谁的什么，又略过了什么
dispute = 提出异议
dispute-how = 如对判定有异议，请写明是哪条论断，以及您认为有误的单元格、读法或算式，并告知本站的发布者。每条论断对应 claims.csv 的行，其算式无需编程即可阅读和修改。
history = 判定若随数据版本变化，会在相应论断处注明，并列入订阅源。
unchanged = 自核算开始（{ $date }的数据）以来，没有判定发生变化。
changed = { $date }，数据版本 { $version }：由“{ $before }”改为“{ $after }”
entered = 自{ $date }（数据版本 { $version }）起列入核算
left-ledger = 已不在核算之列
files = 核算文件
feed = 判定变动（Atom）
began = 核算共 { $count } 条论断

## 其他页面上

checks = 核对
checks-line = 文章中有 { $count } 条论断用到本图的数字。
company-line = 文章中有 { $count } 条论断涉及这家公司。
more-checks = 另有 { $count } 条
count-checks = { $count } 项核对
front = 数字对得上吗？
front-line = 文章中有 { $count } 条论断涉及推算或比较。其中 { $agree } 条与文中数字相符，{ $disagree } 条不符；其余存疑、不可比或无法核对。
front-three = 以下各条的出入足以改变所在句子的要点：
all = 查看全部论断及其数字
