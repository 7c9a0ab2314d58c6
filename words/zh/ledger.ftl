### 核算页用语。

title = 核对算术
description = 文章中 { $count } 条可由其自身数字推出的论断，逐条重算并判定：{ $agree } 条相符，{ $disagree } 条不符。
line = 文章中有 { $count } 条论断可由其自身的数字推出。每条都用这些数字精确重算，并给出判定。
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
tension-when = 有的合理读法成立、有的不成立，或所给界限几乎没有约束
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
changes-point = 此处不成立之处改变了该句的要点。
takes = 所用数字
stated = 所述
computed = 算得
left = 符号左边
right = 符号右边
alike = 怎样改动数字便会相符
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
history = 各版数据之间有变化的判定列在订阅源中。
files = 核算文件
feed = 判定变动（Atom）
began = 核算始于 { $count } 条论断

## 其他页面上

checks = 核对
checks-line = 文章中有 { $count } 条论断用到本图的数字。
company-line = 文章中有 { $count } 条论断涉及这家公司。
more-checks = 另有 { $count } 条
count-checks = { $count } 项核对
front = 算术成立吗？
front-line = 文章中有 { $count } 条论断可由文中数字推出。其中 { $agree } 条相符，{ $disagree } 条不符；其余存在张力、不可比较或无法核对。
front-three = 以下各条改变了其所在句子的要点：
all = 查看全部论断及其数字
